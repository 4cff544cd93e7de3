#include "ui/rules/rulesmodel.h"

#include <algorithm>

#include <QDateTime>

#include "ui/languages/saidwords.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/words/timeformat.h"
#include "ui/widgets/tables/expressions.h"

namespace everyport::ui {

using rules::RuleStatus;

namespace {

Tone stateTone(const RuleStatus& status)
{
    const Tone tone = toneOf(RulesModel::stateMark(status));
    return tone >= Tone::Trouble ? tone : Tone::Second;
}

QString lastFiredWords(const RuleStatus& status)
{
    return status.lastFired == 0 ? RulesModel::tr("never")
                                 : dayAndTime(QDateTime::fromMSecsSinceEpoch(status.lastFired));
}

QString troubleOrDash(const RuleStatus& status)
{
    const QString words = saidWords(RulesModel::troubleWords(status));
    return words.isEmpty() ? QStringLiteral("–") : words;
}

std::vector<Column<RuleStatus>> ruleColumns()
{
    return {
        {.key = QStringLiteral("name"),
            .title = RulesModel::tr("Rule"),
            .width = 190,
            .least = 110,
            .isName = true,
            .text = [](const RuleStatus& status) { return status.rule.shownName(); },
            .weight = 500,
            .mark = RulesModel::stateMark,
            .spoken =
                [](const RuleStatus& status) {
                    return RulesModel::tr("%1, %2").arg(status.rule.shownName(), RulesModel::stateWord(status));
                }},
        {.key = QStringLiteral("state"),
            .title = RulesModel::tr("State"),
            .width = 110,
            .text = RulesModel::stateWord,
            .toneOf = stateTone},
        {.key = QStringLiteral("fired"),
            .title = RulesModel::tr("Last fired"),
            .width = 130,
            .yield = 2,
            .text = lastFiredWords,
            .tone = Tone::Second,
            .sort = [](const RuleStatus& status) { return status.lastFired; }},
        {.key = QStringLiteral("trouble"),
            .title = RulesModel::tr("Trouble"),
            .width = 160,
            .least = 90,
            .share = 1,
            .yield = 1,
            .text = troubleOrDash,
            .toneOf =
                [](const RuleStatus& status) { return status.trouble.text.isEmpty() ? Tone::Second : Tone::Normal; },
            .tip = [](const RuleStatus& status) { return saidWords(status.trouble.text); }},
    };
}

QVariant ruleRole(const RuleStatus& status, int role)
{
    switch (role) {
    case Role::Subject: return status.rule.name;
    case Role::Expression:
        return RulesModel::isNew(status) ? QVariant() : itemExpression(QStringLiteral("rules"), status.rule.name);
    case Role::Faded: return RulesModel::stateMark(status) == Mark::Stopped;
    default: return {};
    }
}

} // namespace

RulesModel::RulesModel(rules::RuleRegistry& registry, QObject* parent)
    : ColumnModel({ruleColumns(), ruleRole}, parent), m_registry(registry), m_rows(registry.rules())
{
    m_registry.addListener(this);
}

RulesModel::~RulesModel()
{
    m_registry.removeListener(this);
}

QString RulesModel::stateWord(const RuleStatus& status)
{
    if (isNew(status))
        return tr("not added");
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
    if (isNew(status))
        return {};
    QString words = status.trouble.text.isEmpty() ? status.exposure : status.trouble.text;
    return words.startsWith(status.path)
        ? words.replace(0, status.path.size(), status.rule.name + QStringLiteral(".toml"))
        : words;
}

Mark RulesModel::stateMark(const RuleStatus& status)
{
    if (isNew(status))
        return Mark::Draft;
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

int RulesModel::savedCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const RuleStatus& status) { return !isNew(status); }));
}

int RulesModel::activeCount() const
{
    return int(std::count_if(
        m_rows.begin(), m_rows.end(), [](const RuleStatus& status) { return status.isActive() && !isNew(status); }));
}

void RulesModel::keepNew(const rules::Rule& rule)
{
    const int row = rowOf(rule.name);
    if (row < 0) {
        beginInsertRows({}, rowCount(), rowCount());
        m_rows.append(RuleStatus{.rule = rule});
        endInsertRows();
    } else if (isNew(m_rows[row])) {
        m_rows[row].rule = rule;
        tellRows(row, row);
    }
}

void RulesModel::dropNew(const QString& name)
{
    if (const int row = rowOf(name); row >= 0 && isNew(m_rows[row]))
        takeRow(row);
}

void RulesModel::ruleAdded(const QString& name)
{
    const auto* added = m_registry.find(name);
    const int row = rowOf(name);
    if (added && row >= 0 && isNew(m_rows[row])) {
        ruleChanged(name);
        return;
    }
    if (!added || row >= 0)
        return;
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.append(*added);
    endInsertRows();
    Q_EMIT ruleTold(name);
}

void RulesModel::ruleChanged(const QString& name)
{
    const int row = rowOf(name);
    const auto* now = m_registry.find(name);
    if (row < 0 || !now)
        return;
    m_rows[row] = *now;
    tellRows(row, row);
    Q_EMIT ruleTold(name);
}

void RulesModel::ruleRemoved(const QString& name)
{
    const int row = rowOf(name);
    if (row < 0)
        return;
    takeRow(row);
    Q_EMIT ruleTold(name);
}

void RulesModel::takeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

} // namespace everyport::ui
