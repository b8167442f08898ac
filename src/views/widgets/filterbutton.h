// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPushButton>
#include <QStringList>

#include <functional>

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

/// The values that a filter offers, in the order in which they are shown. Each is made when it is looked at or
/// searched, so that a million cost nothing as long as nobody looks at them.
struct FilterOffer {
    qsizetype size = 0;
    std::function<FilterChoice(qsizetype place)> at{};

    /// Ticked first, then the most frequent, then by label.
    [[nodiscard]] static FilterOffer of(QList<FilterChoice> choices);
    /// In the order in which they are.
    [[nodiscard]] static FilterOffer inOrder(const QList<FilterChoice> &choices);
};

/// A drop-down that filters by several values of one thing: "Owner ▾", then "Owner: ann", then "Owner: 2".
///
/// The popup (objectNames "filterPopup", "filterSearch", "filterList", "filterClear") has a search line, a check
/// box and a count per choice, and "Clear". Ticked choices come first, then the most frequent, then by label; the
/// order stays as it is while the popup is open. Keys: Down opens; typing searches; Up and Down walk; Space or
/// Return ticks; Esc closes. Opens at once with a million choices, by setOffer().
class FilterButton : public QPushButton
{
    Q_OBJECT

public:
    explicit FilterButton(const QString &title, QWidget *parent = nullptr);
    ~FilterButton() override;

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QStringList checkedKeys() const; ///< sorted
    [[nodiscard]] bool isPopupOpen() const;

    /// Replaces the choices: at any time, also while the popup is open, which keeps its place, its search and its
    /// order.
    void setChoices(const QList<FilterChoice> &choices);
    /// The same for a great many. \p checked are those that are ticked; the offer has them first.
    void setOffer(const FilterOffer &offer, const QList<FilterChoice> &checked);
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
    void onToggled(const FilterChoice &choice);
    void showTitle();

    QString m_title;
    FilterOffer m_offer;
    QList<FilterChoice> m_checked;
    FilterPopup *m_popup = nullptr; ///< made when first opened
};

} // namespace patwarden
