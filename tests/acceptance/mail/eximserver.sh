#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# eximserver.sh FOLDER: runs Exim in the foreground until it is ended, on the socket that listens at its standard input,
# with a configuration and a certificate of its own in FOLDER. It wants STARTTLS and then AUTH PLAIN ("patwarden",
# "s3cret"), refuses nobody@, puts off later@, and keeps what it takes in FOLDER/spool/input without delivering it.
set -eu

folder=$1
rights=
if [ "$(id -u)" -ne 0 ]; then
    # Only its administrators may start Exim, and as whom it runs is built in.
    rights="admin_groups = $(id -g)
exim_user = $(id -u)
exim_group = $(id -g)"
fi

mkdir -p "$folder/spool" "$folder/log"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
    -keyout "$folder/key.pem" -out "$folder/certificate.pem" 2>"$folder/openssl.log"
cat >"$folder/exim.conf" <<CONF
primary_hostname = localhost
spool_directory = $folder/spool
log_file_path = $folder/log/%slog
pid_file_path = $folder/exim.pid
queue_only
smtp_accept_max = 50
host_lookup =
rfc1413_query_timeout = 0s
$rights
keep_environment =
add_environment = PATH=/usr/bin:/bin
tls_advertise_hosts = *
tls_certificate = $folder/certificate.pem
tls_privatekey = $folder/key.pem
auth_advertise_hosts = \${if eq{\$tls_in_cipher}{}{}{*}}
acl_smtp_rcpt = recipient
acl_smtp_data = data

begin acl
recipient:
  deny !encrypted = *
       message = use STARTTLS
  deny !authenticated = *
       message = sign in first
  deny local_parts = nobody
       message = no such person
  defer local_parts = later
       message = come again
  accept
data:
  accept

begin routers
keep:
  driver = accept
  transport = none

begin transports
none:
  driver = appendfile
  file = /dev/null

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = \${if and{{eq{\$auth2}{patwarden}}{eq{\$auth3}{s3cret}}}}
  server_set_id = \$auth2
CONF
chmod 644 "$folder/exim.conf"
if [ "$(id -u)" -eq 0 ]; then # Exim itself gives up being root
    chown -R Debian-exim "$folder"
    chown root "$folder/exim.conf"
fi
exec /usr/sbin/exim4 -C "$folder/exim.conf" -bw
