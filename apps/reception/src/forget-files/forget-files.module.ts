import { Module } from '@nestjs/common';
import { ForgetFiles } from './forget-files.js';

/** The sweep of uploads as a worker. Serves no HTTP. */
@Module({ providers: [ForgetFiles] })
export class ForgetFilesModule {}
