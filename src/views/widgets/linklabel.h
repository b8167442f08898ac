// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace patwarden {

/// A push button that looks like a link, so that keyboard and screen readers find it. Connect clicked().
class LinkLabel : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkLabel(const QString &text = {}, QWidget *parent = nullptr);
    explicit LinkLabel(QWidget *parent);
};

} // namespace patwarden
