import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Problem, type FieldError } from './problem.js';

/** The one validation pipe: unknown members are refused, and every fault is named by its field. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: false,
    forbidUnknownValues: true,
    exceptionFactory: (errors) => new Problem('invalid-request', { errors: errors.flatMap((error) => fieldErrors(error, '')) }),
  });
}

const WORDS: Readonly<Record<string, string>> = { whitelistValidation: 'Không nhận trường này', nestedValidation: 'Dữ liệu không đúng cấu trúc' };

function fieldErrors(error: ValidationError, prefix: string): FieldError[] {
  const field = /^\d+$/.test(error.property) ? `${prefix.slice(0, -1)}[${error.property}]` : `${prefix}${error.property}`;
  // A value has one fault at a time: the first of its checks that fails, in the order they are declared.
  const own = Object.entries(error.constraints ?? {})
    .slice(0, 1)
    .map(([code, message]) => (error.value === undefined ? { field, code: 'required', message: 'Cần nhập trường này' } : { field, code, message: WORDS[code] ?? message }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, `${field}.`))];
}
