#include "ui/frame/page/chosenrow.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QHash>

#include "ui/frame/page/page.h"
#include "ui/style/painting/rowroles.h"

namespace everyport::ui {

namespace {

/// Names are Python's and stay as they are in every tongue; sentences have the name for %1 and the row's title for %2.
struct Kind {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::ChosenRow)

public:
    QString name = {};
    QString sentence = {};
};

Kind kindOf(const QString& page, const QString& expression)
{
    if (page == QStringLiteral("chat") && expression.startsWith(QStringLiteral("chat.people")))
        return {QStringLiteral("person"), Kind::tr("%1 is the chosen person, “%2”")};
    const QHash<QString, Kind> kinds = {
        {QStringLiteral("chat"), {QStringLiteral("room"), Kind::tr("%1 is the chosen room, “%2”")}},
        {QStringLiteral("connections"), {QStringLiteral("connection"), Kind::tr("%1 is the chosen connection, “%2”")}},
        {QStringLiteral("devices"), {QStringLiteral("device"), Kind::tr("%1 is the chosen device, “%2”")}},
        {QStringLiteral("log"), {QStringLiteral("entry"), Kind::tr("%1 is the chosen line, “%2”")}},
        {QStringLiteral("plugins"), {QStringLiteral("plugin"), Kind::tr("%1 is the chosen plugin, “%2”")}},
        {QStringLiteral("polls"), {QStringLiteral("poll"), Kind::tr("%1 is the chosen poll, “%2”")}},
        {QStringLiteral("rules"), {QStringLiteral("rule"), Kind::tr("%1 is the chosen rule, “%2”")}},
        {QStringLiteral("services"), {QStringLiteral("service"), Kind::tr("%1 is the chosen service, “%2”")}},
        {QStringLiteral("stations"), {QStringLiteral("station"), Kind::tr("%1 is the chosen station, “%2”")}},
        {QStringLiteral("users"), {QStringLiteral("user"), Kind::tr("%1 is the chosen user, “%2”")}},
    };
    return kinds.value(page);
}

/// What the row is known by: its name, text or peer where it has such a column, else what stands first.
QString titleOf(const QModelIndex& row)
{
    const QAbstractItemModel* model = row.model();
    for (const char* wanted : {"name", "text", "peer"}) {
        for (int column = 0; column < model->columnCount(row.parent()); ++column) {
            if (model->headerData(column, Qt::Horizontal, Role::Key).toString() == QString::fromLatin1(wanted))
                return row.siblingAtColumn(column).data().toString();
        }
    }
    return row.siblingAtColumn(0).data().toString();
}

} // namespace

ChosenRow chosenRow(const QString& page, const QModelIndex& row)
{
    const QString expression = row.isValid() ? row.data(Role::Expression).toString() : QString();
    const Kind kind = kindOf(page, expression);
    if (expression.isEmpty() || kind.name.isEmpty())
        return {};
    return {kind.name, expression, kind.sentence.arg(kind.name, titleOf(row).simplified())};
}

void ChosenRowWatch::watch(const QString& id, const Page* page)
{
    disconnect(m_following);
    m_page = id;
    m_view = nullptr;
    for (QWidget* pane : page ? page->panes() : QList<QWidget*>()) {
        m_view = qobject_cast<QAbstractItemView*>(pane);
        if (m_view)
            break;
    }
    if (m_view && m_view->selectionModel())
        m_following = connect(
            m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChosenRowWatch::changed);
    Q_EMIT changed();
}

ChosenRow ChosenRowWatch::row() const
{
    if (!m_view || !m_view->selectionModel())
        return {};
    const QModelIndex current = m_view->currentIndex();
    return m_view->selectionModel()->isSelected(current) ? chosenRow(m_page, current) : ChosenRow();
}

} // namespace everyport::ui
