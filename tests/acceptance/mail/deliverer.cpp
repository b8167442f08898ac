// SPDX-License-Identifier: GPL-3.0-or-later
// A program that only delivers, to be killed.
//
//   deliverer DATABASE PORT CA-FILE FROM
//
// Runs Delivery with the mail server on this machine that eximserver.sh starts, with leases of two seconds, until
// it is ended.
#include "service/delivery.h"

#include <QCoreApplication>
#include <QTimer>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    ServiceSettings settings;
    settings.mail = MailSettings{.host = u"localhost"_s,
                                 .port = quint16(arguments[2].toUInt()),
                                 .user = u"patwarden"_s,
                                 .password = u"s3cret"_s,
                                 .from = arguments[4],
                                 .caFile = arguments[3]};
    const Clock clock;
    DatabaseThread database;
    Controllers controllers(database, clock);
    Delivery delivery(controllers, clock, settings,
                      {.lookMilliseconds = 50, .leaseSeconds = 2, .beginSeconds = 1, .troubleSeconds = 1});
    database.open({arguments[1], {}}, OpenMode::OpenExisting)
        .then(&delivery, [&delivery](const Result<OpenOutcome> &opened) {
            if (opened)
                delivery.start();
            else
                QTimer::singleShot(0, [] { QCoreApplication::exit(3); }); // maybe before the event loop runs
        });
    return QCoreApplication::exec();
}
