import { useTranslation } from 'react-i18next';
import { COLUMNS } from '../definition/findings.js';

/** The names of the columns of a table of steps. */
export function SheetHead() {
  const { t } = useTranslation();
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">
          {t('designer-column.number')}
        </th>
        {COLUMNS.map((column) => (
          <th key={column} scope="col" role="columnheader" data-column={column}>
            {t(`designer-column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
