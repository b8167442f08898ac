// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class TokenBasics;
}

namespace patwarden {

class FieldNote;

/// Name, expiration and description of a fine-grained token.
class TokenBasics : public QWidget
{
    Q_OBJECT

public:
    explicit TokenBasics(QWidget *parent = nullptr);
    ~TokenBasics() override;

    void startNew(Instant now);
    /// Without an expiration: that is set when a token is regenerated.
    void startEdit(const QString &name, const QString &description);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] std::optional<Instant> expiresAt() const;
    [[nodiscard]] QString expirationChoice() const;
    /// The line below the field "name", "expiresAt" or "description"; null for another.
    [[nodiscard]] FieldNote *noteOf(const QString &subject) const;
    void focusName();

Q_SIGNALS:
    void changed();

private:
    std::unique_ptr<Ui::TokenBasics> m_ui;
};

} // namespace patwarden
