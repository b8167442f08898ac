// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/route.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace patwarden {

struct Crumb {
    QString text;
    std::optional<Route> route{}; ///< none: cannot be gone to

    friend bool operator==(const Crumb &, const Crumb &) = default;
};

/// Where one is, in the bar at the top: parents that can be clicked and the place itself. Where the room is short
/// the first ones are left out.
class Breadcrumbs : public QWidget
{
    Q_OBJECT

public:
    explicit Breadcrumbs(QWidget *parent = nullptr);

    [[nodiscard]] QList<Crumb> crumbs() const { return m_crumbs; }
    /// The last one is the place itself.
    void setCrumbs(const QList<Crumb> &crumbs);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const patwarden::Route &route);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCrumb(const Crumb &crumb, bool isLast);
    void fit();

    QHBoxLayout *m_row;
    QWidget *m_tabAnchor; ///< never seen: where Tab comes to the crumbs, which are made anew all the time
    QList<Crumb> m_crumbs;
    QList<QWidget *> m_parts; ///< crumbs and what stands between them, in order
};

} // namespace patwarden
