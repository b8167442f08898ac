// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPushButton>
#include <QStringList>

namespace patwarden {

class FilterPopup;

/// One value of a filter.
struct FilterChoice {
    QString key; ///< what the filter is told
    QString label; ///< what a person reads
    int count = 0; ///< how many rows have it; below 0: not known, and not shown
    bool checked = false;

    friend bool operator==(const FilterChoice &, const FilterChoice &) = default;
};

/// A drop-down that filters by several values of one thing: "Owner ▾", then "Owner: ann", then "Owner: 2".
///
/// The popup (objectNames "filterPopup", "filterSearch", "filterList", "filterClear") has a search line, a check
/// box and a count per choice, and "Clear". Ticked choices come first, then the most frequent, then by label; the
/// order stays as it is while the popup is open. Keys: Down opens; typing searches; Up and Down walk; Space or
/// Return ticks; Esc closes. Opens at once with 100,000 choices.
class FilterButton : public QPushButton
{
    Q_OBJECT

public:
    explicit FilterButton(const QString &title, QWidget *parent = nullptr);
    ~FilterButton() override;

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QStringList checkedKeys() const;
    [[nodiscard]] bool isPopupOpen() const;

    /// Replaces the choices: at any time, also while the popup is open, which keeps its place, its search and its
    /// order.
    void setChoices(const QList<FilterChoice> &choices);
    void clearChecks();
    void openPopup();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The person ticked or unticked something. Not emitted by setChoices().
    void selectionChanged(const QStringList &keys);
    /// Just before the popup is shown: the moment to bring the choices up to date.
    void aboutToOpen();

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onToggled(const QString &key, bool checked);
    void showTitle();

    QString m_title;
    QList<FilterChoice> m_choices;
    FilterPopup *m_popup = nullptr; ///< made when first opened
};

} // namespace patwarden
