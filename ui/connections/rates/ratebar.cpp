#include "ui/connections/rates/ratebar.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>

#include "netcore/files/savefile.h"
#include "ui/connections/rates/rategraph.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/dialogs/savedialog.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {
namespace {

constexpr int intervals[] = {1, 10, 60}; // seconds
const auto intervalKey = QStringLiteral("connections/interval");

} // namespace

RateBar::RateBar(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_graph(new RateGraph(this)), m_interval(new Chip({}, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::margins(Metrics::pageEdge, 0, 0, 0));
    row->setSpacing(Metrics::betweenControls);
    row->addWidget(m_interval, 0, Qt::AlignVCenter);
    row->addWidget(m_graph, 1);
    m_interval->setToolTip(tr("How far apart the points of the graph are; and its export"));
    makeMenu();
}

void RateBar::makeMenu()
{
    auto* menu = new QMenu(m_interval);
    m_intervals = new QActionGroup(menu);
    for (const int seconds : intervals) {
        QAction* action = m_intervals->addAction(menu->addAction(tr("A point every %1").arg(spanText(seconds))));
        action->setCheckable(true);
        action->setData(seconds);
        connect(action, &QAction::triggered, this, [this, seconds] { setInterval(seconds); });
    }
    menu->addSeparator();
    connect(menu->addAction(icon(QStringLiteral("download")), tr("Export rates…")), &QAction::triggered, this,
        &RateBar::askAndSave);
    m_interval->setMenu(menu);
    restore();
}

void RateBar::restore()
{
    const int kept = m_context.memory().value(intervalKey, intervals[0]).toInt();
    QAction* chosen = m_intervals->actions().constFirst();
    for (QAction* action : m_intervals->actions()) {
        if (action->data().toInt() == kept)
            chosen = action;
    }
    chosen->trigger();
}

void RateBar::setInterval(int seconds)
{
    m_graph->setInterval(seconds);
    m_interval->setText(spanText(seconds));
    m_interval->setAccessibleName(tr("A point every %1").arg(spanText(seconds)));
    m_interval->updateGeometry();
    m_context.memory().setValue(intervalKey, seconds);
}

void RateBar::askAndSave()
{
    const FileToSave wanted{
        .title = tr("Export rates"), .name = QStringLiteral("rates.csv"), .filters = {tr("Comma-separated (*.csv)")}};
    askWhereToSave(m_context.window(), wanted, this, [this](const QString& path) { saveTo(path); });
}

void RateBar::saveTo(const QString& path)
{
    const QByteArray text = m_graph->csv();
    QSaveFile file(path);
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && commitWhole(file);
    m_context.tell(isSaved ? tr("Written to %1.").arg(path)
                           : tr("%1 could not be written: %2").arg(path, saidWords(whyNotSaved(file))));
}

} // namespace everyport::ui
