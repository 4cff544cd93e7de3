#include "app/faces/ruleface.h"

#include <QDateTime>

#include "app/rules/events/eventkinds.h"

using namespace Qt::StringLiterals;

namespace everyport::faces {

namespace {

rules::Fields fieldsFrom(const QVariantMap& map)
{
    rules::Fields fields;
    for (auto it = map.begin(); it != map.end(); ++it)
        fields.insert(it.key(), it.value().toString().left(4000));
    return fields;
}

Task<Result<QVariant>> linesOf(Task<Result<rules::RunReport>> firing)
{
    const auto report = co_await std::move(firing);
    if (!report)
        co_return report.error();
    if (report->outcome == rules::RunReport::Outcome::Failed)
        co_return Error::refused(Reason::None, report->lines.join(u"; "_s));
    co_return QVariant(QStringList{rules::outcomeName(report->outcome)} + report->lines);
}

} // namespace

Answer RuleFace::fire(const QVariantMap& fields)
{
    if (auto* engine = m_controller.engine())
        return Answer(linesOf(engine->fire(m_name, fieldsFrom(fields))));
    return Answer::refused({Error::Kind::Closed, Reason::None, u"Rules do not run just now."_s, {}, 0});
}

QStringList RuleFace::dryRun(const QVariantMap& fields) const
{
    const auto status = now();
    const auto* kind = rules::findEventKind(status.rule.event);
    auto all = kind ? kind->sample() : rules::Fields();
    all.insert(fieldsFrom(fields));
    const auto report = rules::RuleEngine::dryRun(
        status.rule, {status.rule.event, all, QDateTime::currentMSecsSinceEpoch(), m_name, {}});
    return QStringList{rules::outcomeName(report.outcome)} + report.lines;
}

rules::RuleStatus RuleFace::now() const
{
    const auto* status = m_controller.registry().find(m_name);
    return status ? *status : rules::RuleStatus();
}

void RuleFace::look()
{
    const auto is = times();
    if (std::exchange(m_last, is) < is)
        Q_EMIT fired(is);
}

} // namespace everyport::faces
