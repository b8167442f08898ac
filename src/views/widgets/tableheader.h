// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QHeaderView>

namespace patwarden {

/// A check box that only asks: the state is set from outside.
class AskingCheckBox : public QCheckBox
{
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

Q_SIGNALS:
    void asked(bool checked);

protected:
    void nextCheckState() override { Q_EMIT asked(checkState() != Qt::Checked); }
};

/// The head of a DataTable, with a real check box for "select all", which keyboard and screen readers find.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    [[nodiscard]] AskingCheckBox *tickBox() const { return m_tickBox; }
    void setTickColumn(int column);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    void placeTickBox();

    AskingCheckBox *m_tickBox;
    int m_tickColumn = -1;
};

/// Continues the head above the vertical scroll bar, which Qt starts at the top of the table.
class TableHeadEnd : public QWidget
{
    Q_OBJECT

public:
    explicit TableHeadEnd(const TableHeader *header);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const TableHeader *m_header;
};

} // namespace patwarden
