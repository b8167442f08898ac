// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <optional>

namespace patwarden {

/// What a value of the configuration file means. Each answers nothing, and writes into \p problem what to do,
/// where the value is not of its kind.
class SettingsValue
{
    Q_DECLARE_TR_FUNCTIONS(SettingsValue)

public:
    [[nodiscard]] static std::optional<int> number(const QString &value, int least, int most, QString *problem);
    /// yes, no
    [[nodiscard]] static std::optional<bool> yesOrNo(const QString &value, QString *problem);
    /// \return which of the choices it is.
    [[nodiscard]] static std::optional<qsizetype> choice(const QString &value, const QStringList &choices,
                                                         QString *problem);

    struct Endpoint {
        QHostAddress address;
        quint16 port = 0;
    };
    /// 127.0.0.1:8080, [::1]:8080. No names: what they resolve to may change.
    [[nodiscard]] static std::optional<Endpoint> endpoint(const QString &value, QString *problem);
    /// https://patwarden.example.com/below; the slash at its end is taken off.
    [[nodiscard]] static std::optional<QString> webAddress(QString value, QString *problem);
    /// A name or an address, without a port.
    [[nodiscard]] static std::optional<QString> host(const QString &value, QString *problem);
    /// The path of a file that can be read: absolute, because a service has no folder to begin from.
    [[nodiscard]] static std::optional<QString> file(const QString &value, QString *problem);
    /// The same, and nobody but its owner and group may read it. `credential:NAME` is what systemd was told by
    /// LoadCredential=NAME:….
    [[nodiscard]] static std::optional<QString> secretFile(const QString &value, QString *problem);
    /// The first line of a secretFile().
    [[nodiscard]] static std::optional<QString> secret(const QString &value, QString *problem);
};

} // namespace patwarden
