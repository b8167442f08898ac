// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delivery/givenupmailcard.h"

#include "models/givenupmailmodel.h"
#include "views/widgets/datatable.h"
#include "views/widgets/rowbuttons.h"

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
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(GivenUpMailModel::LastError, QHeaderView::Stretch);
    const auto nameOf = [this](int row) {
        const GivenUpMail &mail = m_model->recordAt(row);
        return RowButtons::Name{u"tryAgain_%1"_s.arg(mail.id.value()), mail.login};
    };
    const auto *buttons = new RowButtons(m_table, GivenUpMailModel::Again, tr("Try again"), nameOf);
    connect(buttons, &RowButtons::clicked, this,
            [this](int row) { Q_EMIT tryAgainRequested(m_model->recordAt(row).id); });
    body()->addWidget(m_table);
    hide();
}

void GivenUpMailCard::take(const QList<GivenUpMail> &mails)
{
    m_model->mergeRows(mails);
    setVisible(!mails.isEmpty());
}

} // namespace patwarden
