#include "ui/certificates/chaindialog.h"

#include <QListWidget>
#include <QVBoxLayout>

#include "ui/certificates/certificatequestion.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/display/facts.h"

namespace everyport::ui {

namespace {

constexpr qsizetype mostRows = 5; // the others are scrolled to

} // namespace

ChainDialog::ChainDialog(const QString& host, const QList<QByteArray>& chain, QWidget* parent)
    : Dialog(tr("What %1 has shown").arg(host), parent), m_list(new QListWidget(this)), m_rows(new Facts(110, this))
{
    m_list->setAccessibleName(tr("Certificates, its own first"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    for (const QByteArray& der : chain) {
        m_chain.append(certificateFacts(der));
        const QString& name = m_chain.last().name;
        m_list->addItem(QStringLiteral("%1. %2").arg(locale().toString(m_chain.size()),
            name.isEmpty() ? tr("a certificate that cannot be read") : shownInLine(name)));
        m_list->item(m_list->count() - 1)->setToolTip(shownInLine(name));
    }
    m_list->setItemDelegate(new RowDelegate(RowDelegate::Look::List, m_list));
    m_list->setFixedHeight(int(qMin(m_chain.size(), mostRows)) * Metrics::row() + 2 * m_list->frameWidth());
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::betweenGroups);
    column->addWidget(m_list);
    column->addWidget(m_rows);
    column->addStretch();
    setScrollable(body);
    connect(m_list, &QListWidget::currentRowChanged, this, &ChainDialog::choose);
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
    resize(Metrics::px(580), Metrics::px(420));
}

void ChainDialog::choose(int row)
{
    CertificateQuestion::say(*m_rows, m_chain.value(row));
}

} // namespace everyport::ui
