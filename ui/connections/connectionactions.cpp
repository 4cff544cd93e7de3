#include "ui/connections/connectionactions.h"

#include <QAction>
#include <QMenu>

#include "netcore/transport/transport.h"
#include "ui/connections/connectionlabels.h"
#include "ui/connections/connectionsmodel.h"
#include "ui/connections/connectionwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/page/copyexpression.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/icons.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/tables/table.h"

namespace everyport::ui {
namespace {

constexpr qsizetype mostFollowed = 50; // of thousands nobody reads a conversation

} // namespace

ConnectionActions::ConnectionActions(
    PageContext& context, ConnectionWork& work, Table* table, ConnectionsModel* model, QObject* parent)
    : QObject(parent),
      m_context(context),
      m_work(work),
      m_table(table),
      m_model(model),
      m_close(new QAction(icon(QStringLiteral("unplug")), tr("Close"), this)),
      m_throttle(new QAction(icon(QStringLiteral("timer")), tr("Throttle…"), this)),
      m_console(new QAction(icon(QStringLiteral("terminal")), tr("Console"), this))
{
    m_close->setToolTip(tr("Close this connection in 3 seconds (Del); at once (Shift+Del)"));
    connect(m_close, &QAction::triggered, this, [this] { closeChosen(false); });
    m_throttle->setToolTip(
        tr("Slow this connection down for a while; throttled already, it gets its full speed again"));
    connect(m_throttle, &QAction::triggered, this, &ConnectionActions::throttleCurrent);
    m_console->setToolTip(tr("Go to the prompt, where this connection is called “connection”"));
    connect(m_console, &QAction::triggered, this, &ConnectionActions::openInConsole);
    for (QAction* action : {m_close, m_throttle, m_console})
        action->setEnabled(false); // the table has no rows yet
    m_work.recording().setChosen([this] { return recorded(); });
}

ConnectionActions::~ConnectionActions()
{
    m_work.recording().setChosen({});
}

std::shared_ptr<ConnectionRecord> ConnectionActions::current() const
{
    return m_model->record(m_table->currentSource());
}

ConnectionActions::Records ConnectionActions::chosen() const
{
    Records chosen;
    if (auto record = current())
        chosen.append(std::move(record));
    for (const QModelIndex& index : m_table->chosenSource()) {
        if (auto record = m_model->record(index); record && !chosen.contains(record) && chosen.size() < mostFollowed)
            chosen.append(std::move(record));
    }
    return chosen;
}

void ConnectionActions::refresh()
{
    const auto record = current();
    const bool isThere = record && record->transport;
    m_close->setEnabled(isThere);
    m_console->setEnabled(isThere);
    m_throttle->setEnabled(isThere);
    m_throttle->setText(isThere && m_work.throttles().isLimited(record->id) ? tr("Full speed") : tr("Throttle…"));
}

void ConnectionActions::throttleCurrent()
{
    const auto record = current();
    if (!record)
        return;
    if (m_work.throttles().isLimited(record->id))
        m_work.throttles().release(record->id);
    else
        m_work.throttles().ask(record);
    refresh();
}

void ConnectionActions::openInConsole()
{
    const QString expression = m_table->currentSource().siblingAtColumn(0).data(Role::Expression).toString();
    if (!expression.isEmpty())
        m_context.goTo(QStringLiteral("console"), QStringLiteral("connection = ") + expression);
}

void ConnectionActions::fillMenu(QMenu* menu, const QModelIndex& index)
{
    const auto record = m_model->record(index.siblingAtColumn(0));
    if (!record)
        return;
    const QString key = m_model->headerData(index.column(), Qt::Horizontal, Role::Key).toString();
    const QString value = index.data().toString();
    const auto add = [menu, this](const QString& text, auto&& done) {
        connect(menu->addAction(text), &QAction::triggered, this, done);
    };
    add(tr("Copy peer's address"), [this, record] { m_context.copyText(record->peer.toString(), tr("the address")); });
    add(tr("Copy as endpoint"), [this, record] { m_context.copyText(endpointOf(*record), tr("the endpoint")); });
    if (const QString command = commandOf(*record); !command.isEmpty())
        add(tr("Copy as command"), [this, command] { m_context.copyText(command, tr("the command")); });
    add(tr("Copy as filter"),
        [this, record] { m_context.copyText(filterOf(QStringLiteral("peer"), peerName(*record)), tr("the filter")); });
    addCopyExpression(menu, index, m_context);
    menu->addSeparator();
    if (!value.isEmpty()) {
        add(tr("Only %1").arg(value), [this, key, value] { Q_EMIT filterWanted(filterOf(key, value)); });
        add(tr("All but %1").arg(value), [this, key, value] { Q_EMIT filterWanted(filterOf(key, value, true)); });
        menu->addSeparator();
    }
    menu->addAction(m_throttle);
    menu->addAction(m_console);
    menu->addAction(m_close);
}

void ConnectionActions::closeChosen(bool now)
{
    QList<std::weak_ptr<ConnectionRecord>> wanted;
    QString name;
    for (const QModelIndex& index : m_table->chosenSource()) {
        const auto record = m_model->record(index);
        if (!record || !record->transport)
            continue;
        name = connectionTitle(*record);
        wanted.append(record);
    }
    if (wanted.isEmpty())
        return;
    const auto act = [wanted, now] {
        for (const auto& weak : wanted) {
            const auto record = weak.lock();
            if (!record || !record->transport)
                continue;
            now ? record->transport->abortConnection() : record->transport->loseConnection();
        }
    };
    if (now) {
        act();
        return;
    }
    const QString text = wanted.size() == 1 ? tr("Closing the connection to %1 in 3 seconds.").arg(name)
                                            : tr("Closing %n connections in 3 seconds.", nullptr, int(wanted.size()));
    m_context.undo().willDo(text, act, QStringLiteral("unplug"));
}

/// What is chosen, else all that is shown, as far as it is open.
ConnectionActions::Records ConnectionActions::recorded() const
{
    QList<QModelIndex> rows = m_table->chosenSource();
    for (int row = 0; rows.isEmpty() && row < m_table->model()->rowCount(); ++row)
        rows.append(m_table->sourceIndex(m_table->model()->index(row, 0)));
    Records records;
    for (const QModelIndex& index : rows) {
        if (auto record = m_model->record(index); record && record->state != ConnectionRecord::State::Closed)
            records.append(std::move(record));
    }
    return records;
}

} // namespace everyport::ui
