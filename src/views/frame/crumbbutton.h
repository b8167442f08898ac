// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace patwarden {

/// A parent in the bread crumbs: words that are underlined under the pointer and under the keyboard. Disabled it
/// is plain.
class CrumbButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CrumbButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace patwarden
