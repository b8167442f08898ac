// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace patwarden {

/// When a kind of notice is mailed. Stored: frozen.
enum class MailTiming { AtOnce = 1, Daily = 2, Never = 3 };

/// What an account wants by mail. What is decided about its own tokens it always gets.
struct MailPreference {
    QString language; ///< one of mailLanguages; empty: the service's
    MailTiming approvals = MailTiming::Daily; ///< something waits for the owner's approval (R-O4)
    MailTiming expiry = MailTiming::AtOnce; ///< own tokens expire; never Daily

    [[nodiscard]] bool isLanguageKnown() const; ///< or none is chosen
    friend bool operator==(const MailPreference &, const MailPreference &) = default;
};

/// What mails are written in.
inline constexpr std::array mailLanguages{QLatin1StringView("en"), QLatin1StringView("de")};

/// When the owners of an organization get their digest (R-O4).
struct DigestSetting {
    bool enabled = true;
    int minute = 9 * 60; ///< of the day there
    QByteArray zone = "UTC"; ///< IANA name

    [[nodiscard]] bool isTimeValid() const; ///< a minute of a day
    [[nodiscard]] bool isZoneKnown() const; ///< here
    friend bool operator==(const DigestSetting &, const DigestSetting &) = default;
};

/// What became of a mail. Stored: frozen.
enum class MailState { Waiting = 1, Sent = 2, GivenUp = 3, Dropped = 4 };

/// What became of a delivery to a webhook. Stored: frozen.
enum class WebhookState { Waiting = 1, Delivered = 2, GivenUp = 3 };

/// Whether something can be delivered there: http or https, a host, no user in it, no fragment, at most 2,000
/// characters.
[[nodiscard]] bool isWebhookUrl(const QString &text);

/// What a webhook is told. Stored: frozen.
enum class WebhookAction { Ping = 0, Created = 1, Approved = 2, Denied = 3, Cancelled = 4 };
[[nodiscard]] QString webhookActionName(WebhookAction action); ///< GitHub's: "created"

/// The day whose digest is due at \p now, counted from 1970-01-01 in the zone of the setting: today there, once
/// its time has come. Where clocks are set forward over it, it comes with the first moment behind the gap.
/// nullopt: not yet today, or not wanted. Whether that day's digest was made already is for the caller to know.
[[nodiscard]] std::optional<qint64> dueDigestDay(Instant now, const DigestSetting &setting);

/// How long to wait before the next try.
struct RetryRule {
    qint64 firstSeconds = 60; ///< after the first failure; twice that after the second, and so on
    qint64 longestSeconds = 6 * 3600;
    int attempts = 14; ///< then it is given up

    /// \p attempts that have failed so far; nullopt: no further one. \p random from 0 to 1 takes away up to a
    /// quarter, so that what failed together does not come back together.
    [[nodiscard]] std::optional<qint64> waitAfter(int failed, double random) const;
};
inline constexpr RetryRule mailRetry{};
inline constexpr RetryRule webhookRetry{60, 3600, 8};

} // namespace patwarden
