// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delivery/givenupmailcard.h"

#include "models/givenupmailmodel.h"
#include "views/theme/style.h"
#include "views/widgets/datatable.h"
#include "views/widgets/linklabel.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

GivenUpMailCard::GivenUpMailCard(QWidget *parent)
    : Card(tr("Mails that could not be delivered"), parent)
    , m_model(new GivenUpMailModel(this))
    , m_table(new DataTable(this))
{
    setSubtitle(tr("Nobody tries to send them any more. Mend the cause first, then try again."));
    m_table->setObjectName(u"givenUpMailTable"_s);
    m_table->setAccessibleName(title());
    m_table->setModel(m_model);
    m_table->setFitsRows(true);
    m_table->setDimColumns({GivenUpMailModel::Since, GivenUpMailModel::LastError});
    const int em = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(GivenUpMailModel::To, 18 * em);
    m_table->setColumnWidth(GivenUpMailModel::About, 20 * em);
    m_table->setColumnWidth(GivenUpMailModel::Since, 22 * em);
    m_table->setColumnWidth(GivenUpMailModel::Again,
                            LinkLabel(tr("Try again")).sizeHint().width() + 2 * measuresOf(this).cardPaddingX);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(GivenUpMailModel::LastError, QHeaderView::Stretch);
    body()->addWidget(m_table);
    hide();
}

void GivenUpMailCard::take(const QList<GivenUpMail> &mails)
{
    m_model->mergeRows(mails);
    setVisible(!mails.isEmpty());
    placeButtons();
}

void GivenUpMailCard::placeButtons()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex cell = m_model->index(row, GivenUpMailModel::Again);
        if (m_table->indexWidget(cell))
            continue;
        const GivenUpMail &mail = m_model->recordAt(row);
        auto *button = new LinkLabel(tr("Try again"));
        button->setObjectName(u"tryAgain_%1"_s.arg(mail.id.value()));
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(mail.login);
        connect(button, &QPushButton::clicked, this, [this, id = mail.id] { Q_EMIT tryAgainRequested(id); });
        m_table->setCellButton(cell, button);
    }
}

} // namespace patwarden
