#include "ui/rules/rulesmodel.h"

#include <algorithm>

#include <QDateTime>
#include <QLocale>

#include "ui/style/painting/rowroles.h"
#include "ui/widgets/tables/expressions.h"

namespace everyport::ui {

using rules::RuleStatus;

RulesModel::RulesModel(rules::RuleBook& book, QObject* parent)
    : QAbstractTableModel(parent), m_book(book), m_rows(book.rules())
{
    m_book.addListener(this);
}

RulesModel::~RulesModel()
{
    m_book.removeListener(this);
}

QString RulesModel::stateWord(const RuleStatus& status)
{
    if (status.isBroken)
        return tr("file faulty");
    if (status.isStopped)
        return tr("stopped");
    if (!status.rule.enabled)
        return tr("off");
    if (!status.trouble.text.isEmpty())
        return tr("trouble");
    return status.rule.isDryRun ? tr("dry run") : tr("on");
}

/// The file by its name: the folder is every rule's.
QString RulesModel::troubleWords(const RuleStatus& status)
{
    QString words = status.trouble.text.isEmpty() ? status.exposure : status.trouble.text;
    return words.startsWith(status.path)
        ? words.replace(0, status.path.size(), status.rule.name + QStringLiteral(".toml"))
        : words;
}

Mark RulesModel::stateMark(const RuleStatus& status)
{
    if (status.isBroken || status.isStopped)
        return Mark::Failed;
    if (!status.rule.enabled)
        return Mark::Stopped;
    if (!status.trouble.text.isEmpty() || !status.exposure.isEmpty())
        return Mark::Trouble;
    return status.rule.isDryRun ? Mark::Draft : Mark::Good;
}

const RuleStatus* RulesModel::status(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

int RulesModel::rowOf(const QString& name) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const RuleStatus& status) { return status.rule.name == name; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QModelIndex RulesModel::indexOf(const QString& name) const
{
    const int row = rowOf(name);
    return row < 0 ? QModelIndex() : index(row, 0);
}

int RulesModel::activeCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const RuleStatus& status) { return status.isActive(); }));
}

void RulesModel::ruleAdded(const QString& name)
{
    const auto* added = m_book.find(name);
    if (!added || rowOf(name) >= 0)
        return;
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.append(*added);
    endInsertRows();
    Q_EMIT ruleTold(name);
}

void RulesModel::ruleChanged(const QString& name)
{
    const int row = rowOf(name);
    const auto* now = m_book.find(name);
    if (row < 0 || !now)
        return;
    m_rows[row] = *now;
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
    Q_EMIT ruleTold(name);
}

void RulesModel::ruleRemoved(const QString& name)
{
    const int row = rowOf(name);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT ruleTold(name);
}

int RulesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RulesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString RulesModel::text(const RuleStatus& status, int column) const
{
    switch (column) {
    case Name: return status.rule.shownName();
    case State: return stateWord(status);
    case LastFired:
        return status.lastFired == 0
            ? tr("never")
            : QLocale().toString(QDateTime::fromMSecsSinceEpoch(status.lastFired), QLocale::ShortFormat);
    case Trouble: return troubleWords(status).isEmpty() ? QStringLiteral("–") : troubleWords(status);
    default: return {};
    }
}

QVariant RulesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RuleStatus& status = m_rows[index.row()];
    const int column = index.column();
    const Tone tone = toneOf(stateMark(status));
    switch (role) {
    case Qt::DisplayRole: return text(status, column);
    case Qt::ToolTipRole:
        return column == Trouble && !status.trouble.text.isEmpty() ? QVariant(status.trouble.text) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Name ? QVariant(tr("%1, %2").arg(status.rule.shownName(), stateWord(status))) : QVariant();
    case Role::Subject: return status.rule.name;
    case Role::Expression: return itemExpression(QStringLiteral("rules"), status.rule.name);
    case Role::MarkIs: return column == Name ? QVariant(int(stateMark(status))) : QVariant();
    case Role::Weight: return column == Name ? QVariant(500) : QVariant();
    case Role::Faded: return stateMark(status) == Mark::Stopped;
    case Role::ToneIs:
        if (column == State)
            return int(tone >= Tone::Trouble ? tone : Tone::Second);
        return column == LastFired || (column == Trouble && status.trouble.text.isEmpty()) ? QVariant(int(Tone::Second))
                                                                                           : QVariant();
    case Role::Sort: return column == LastFired ? QVariant(status.lastFired) : QVariant();
    default: return {};
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    static constexpr int widths[Columns] = {190, 110, 130, 160};
    static const char* const keys[Columns] = {"name", "state", "fired", "trouble"};
    switch (role) {
    case Qt::DisplayRole: {
        const QString titles[Columns] = {tr("Rule"), tr("State"), tr("Last fired"), tr("Trouble")};
        return titles[section];
    }
    case Role::Key: return QString::fromLatin1(keys[section]);
    case Role::NaturalWidth: return widths[section];
    default: return {};
    }
}

} // namespace everyport::ui
