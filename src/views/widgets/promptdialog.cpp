// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/promptdialog.h"

#include "views/theme/icons.h"
#include "views/theme/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 440;
constexpr int longestPlainDetail = 160;

} // namespace

PromptDialog::PromptDialog(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_row(new QHBoxLayout)
    , m_words(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    const Measures &measures = measuresOf(this);
    auto *head = new QLabel(title, this);
    setType(head, TypeStep::CardTitle);
    auto *body = new QLabel(text, this);
    // Room for an icon on the left, so that the height is that of the width shown.
    const int wordsWidth = qRound((dialogWidth - 76) * measures.factor);
    for (QLabel *label : {head, body}) {
        label->setMinimumWidth(wordsWidth);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    body->setVisible(!text.isEmpty());
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setSpacing(measures.gap - 2);
    m_words->addWidget(head);
    m_words->addWidget(body);
    m_row->setSpacing(measures.wideGap);
    m_row->addLayout(m_words, 1);
    m_buttons->setSpacing(measures.gap);
    m_buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(measures.wideGap + 6);
    column->addLayout(m_row);
    column->addLayout(m_buttons);
    setMinimumWidth(qRound(dialogWidth * measures.factor));
}

PromptDialog::PromptDialog(const ConfirmQuestion &question, QWidget *parent)
    : PromptDialog(question.title, question.text, parent)
{
    setObjectName("confirmDialog"_L1);
    if (question.danger)
        showIcon(u"warning"_s, int(IconTone::Red));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName("cancelButton"_L1);
    auto *verb = new QPushButton(question.verb, this);
    verb->setObjectName("verbButton"_L1);
    setButtonRole(verb, question.danger ? ButtonRole::Danger : ButtonRole::Primary);
    m_buttons->addWidget(cancel);
    m_buttons->addWidget(verb);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(verb, &QPushButton::clicked, this, &QDialog::accept);
    QPushButton *first = question.danger ? cancel : verb;
    first->setDefault(true);
    first->setFocus();
}

PromptDialog::PromptDialog(const Notification &notification, QWidget *parent)
    : PromptDialog(notification.title, notification.text, parent)
{
    setObjectName("notificationDialog"_L1);
    switch (notification.kind) {
    case Notification::Kind::Info:
        showIcon(u"info"_s, int(IconTone::Accent));
        break;
    case Notification::Kind::Warning:
        showIcon(u"warning"_s, int(IconTone::Amber));
        break;
    case Notification::Kind::Error:
        showIcon(u"warning"_s, int(IconTone::Red));
        break;
    }
    if (!notification.detail.isEmpty())
        showDetail(notification.detail);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName("closeButton"_L1);
    setButtonRole(close, ButtonRole::Primary);
    close->setDefault(true);
    m_buttons->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

void PromptDialog::showIcon(const QString &name, int tone)
{
    auto *label = new QLabel(this);
    const int side = qRound(24 * measuresOf(this).factor);
    followColors(label, [label, name, tone, side] {
        label->setPixmap(icon(name, IconTone(tone)).pixmap(QSize(side, side), label->devicePixelRatioF()));
    });
    m_row->insertWidget(0, label, 0, Qt::AlignTop);
}

void PromptDialog::showDetail(const QString &detail)
{
    if (detail.size() <= longestPlainDetail) {
        auto *label = new QLabel(detail, this);
        label->setObjectName("detailLabel"_L1);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setTone(label, TextTone::Dim);
        setType(label, TypeStep::Small);
        m_words->addWidget(label);
        return;
    }
    auto *box = new QPlainTextEdit(detail, this);
    box->setObjectName("detailText"_L1);
    box->setAccessibleName(tr("Details"));
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    setType(box, TypeStep::Small);
    box->setFixedHeight(qRound(140 * measuresOf(this).factor));
    m_words->addWidget(box);
}

} // namespace patwarden
