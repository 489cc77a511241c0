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

function fieldErrors(error: ValidationError, prefix: string): FieldError[] {
  const field = /^\d+$/.test(error.property) ? `${prefix.slice(0, -1)}[${error.property}]` : `${prefix}${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({
    field,
    code,
    message: code === 'whitelistValidation' ? 'Không nhận trường này' : code === 'nestedValidation' ? 'Dữ liệu không đúng cấu trúc' : message,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, `${field}.`))];
}
