#!/bin/sh
# Runs once, in an empty database cluster: the login and the database of the application. The login is no superuser;
# it may make roles because the first migration makes the role with which the application works.
set -eu
psql -v ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres -v password="$DATABASE_PASSWORD" <<'SQL'
CREATE ROLE mot_cua LOGIN CREATEROLE PASSWORD :'password';
CREATE DATABASE mot_cua OWNER mot_cua;
SQL
