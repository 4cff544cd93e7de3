#include "ui/rules/rulelines.h"

#include <utility>

#include <QVBoxLayout>

#include "app/rules/events/eventkinds.h"
#include "ui/rules/actionbox.h"
#include "ui/rules/conditionrow.h"
#include "ui/rules/rulewhen.h"

namespace everyport::ui {

RuleLines::RuleLines(const RuleWhen& when, AskNames names, std::function<rules::Fields()> sample, QWidget* body)
    : QObject(body),
      m_when(when),
      m_names(std::move(names)),
      m_sample(std::move(sample)),
      m_body(body),
      m_ifs(new QVBoxLayout),
      m_dos(new QVBoxLayout)
{
}

void RuleLines::fill(const rules::Rule& rule)
{
    for (const rules::Condition& condition : rule.conditions)
        append(condition);
    for (const rules::Action& action : rule.actions)
        append(action);
}

void RuleLines::addCondition()
{
    append(rules::Condition{.field = m_when.kind().knows(QStringLiteral("text")) ? QStringLiteral("text") : QString(),
        .test = rules::Condition::Test::Contains,
        .values = {QString()}});
    Q_EMIT arrived();
    m_conditions.last()->beginTyping();
    Q_EMIT changed();
}

void RuleLines::addAction()
{
    append(rules::Action{QStringLiteral("log"), {}});
    Q_EMIT arrived();
    m_actions.last()->beginTyping();
    Q_EMIT changed();
}

void RuleLines::eventChosen(bool wasToMend)
{
    QList<rules::Condition> kept;
    for (ConditionRow* row : std::exchange(m_conditions, {})) {
        if (wasToMend)
            kept.append(row->condition());
        row->deleteLater();
    }
    for (ActionBox* box : std::as_const(m_actions))
        box->setEvent(m_when.kind(), m_sample());
    for (const rules::Condition& condition : std::as_const(kept))
        append(condition);
    Q_EMIT arrived();
    Q_EMIT changed();
}

void RuleLines::append(const rules::Condition& condition)
{
    auto* row = new ConditionRow(m_when.kind(), condition, m_names, m_body);
    m_conditions.append(row);
    m_ifs->addWidget(row);
    connect(row, &ConditionRow::changed, this, &RuleLines::changed);
    connect(row, &ConditionRow::removeWanted, this, [this, row] {
        m_conditions.removeAll(row);
        row->deleteLater();
        Q_EMIT changed();
    });
}

void RuleLines::append(const rules::Action& action)
{
    auto* box = new ActionBox(action, m_names, m_body);
    box->setEvent(m_when.kind(), m_sample());
    m_actions.append(box);
    m_dos->addWidget(box);
    connect(box, &ActionBox::changed, this, &RuleLines::changed);
    connect(box, &ActionBox::removeWanted, this, [this, box] {
        m_actions.removeAll(box);
        box->deleteLater();
        Q_EMIT changed();
    });
}

void RuleLines::collect(rules::Rule& rule) const
{
    for (const ConditionRow* row : m_conditions)
        rule.conditions.append(row->condition());
    for (const ActionBox* box : m_actions)
        rule.actions.append(box->action());
}

bool RuleLines::check()
{
    for (ActionBox* box : std::as_const(m_actions)) {
        if (!box->check())
            return false;
    }
    for (ConditionRow* row : std::as_const(m_conditions)) {
        if (!row->isMended())
            return false;
    }
    return true;
}

RuleLines::Place RuleLines::placeOf(const QString& code) const
{
    const QStringList parts = code.split(QLatin1Char('.'));
    if (parts.size() != 3)
        return {};
    const int index = parts[1].toInt();
    if (parts[0] == QStringLiteral("if"))
        return {.condition = m_conditions.value(index), .key = parts[2]};
    if (parts[0] == QStringLiteral("do"))
        return {.action = m_actions.value(index), .key = parts[2]};
    return {};
}

bool RuleLines::showFault(const Error& fault)
{
    const Place place = placeOf(fault.code);
    if (place.condition) {
        place.condition->setFault(fault.text);
        Q_EMIT seenWanted(place.condition);
    } else if (place.action) {
        place.action->showFault(place.key, fault.text);
    }
    return place.condition || place.action;
}

bool RuleLines::setToMend(const Error& fault)
{
    const Place place = placeOf(fault.code);
    if (place.condition)
        place.condition->setToMend(fault.text, place.key);
    else if (place.action)
        place.action->setToMend(place.key, fault.text);
    return place.condition || place.action;
}

bool RuleLines::setNotKept(const QString& code, const QString& sentence)
{
    const Place place = placeOf(code);
    if (place.action)
        place.action->setNotKept(place.key, sentence);
    return place.action;
}

QStringList RuleLines::notKept() const
{
    QStringList codes;
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        for (const QString& key : m_actions[i]->notKept())
            codes.append(QStringLiteral("do.%1.%2").arg(QString::number(i), key));
    }
    return codes;
}

} // namespace everyport::ui
