#include "ui/rules/rulesoutline.h"

#include <QDesktopServices>
#include <QUrl>

#include "app/rulelinks/rulecontroller.h"
#include "app/rules/rulefile.h"
#include "app/station/running/station.h"
#include "netcore/task/taskset.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/rules/rulesmodel.h"
#include "ui/style/words/plainletters.h"

namespace everyport::ui {

using rules::RuleStatus;

RulesOutline::RulesOutline(PageContext& context)
    : m_context(context), m_registry(context.station().rules().registry()), m_batch([this] { look(); }, this, 1000)
{
    m_registry.addListener(this);
    look();
}

RulesOutline::~RulesOutline()
{
    m_registry.removeListener(this);
}

void RulesOutline::look()
{
    QStringList troubled;
    for (const RuleStatus& status : m_registry.rules()) {
        if (status.trouble.text.isEmpty())
            continue;
        troubled.append(QStringLiteral("rule/") + status.rule.name);
        raise(status);
    }
    m_context.troubles().clearOthers(QStringLiteral("rule/"), troubled);
}

void RulesOutline::raise(const RuleStatus& status)
{
    const QString name = status.rule.name;
    Trouble trouble;
    trouble.id = QStringLiteral("rule/") + name;
    trouble.page = QStringLiteral("rules");
    trouble.subject = name;
    trouble.severity = status.isBroken || status.isStopped ? Trouble::Severity::Failed : Trouble::Severity::Trouble;
    trouble.head = status.isBroken ? tr("The file of the rule “%1” is faulty:").arg(name)
        : status.isStopped         ? tr("The rule “%1” was stopped:").arg(status.rule.shownName())
                                   : tr("The rule “%1”:").arg(status.rule.shownName());
    trouble.text = RulesModel::troubleWords(status);
    trouble.cause = status.trouble.text;
    trouble.brief = tr("Rule %1: %2").arg(status.rule.shownName(), RulesModel::stateWord(status));
    if (status.isBroken)
        trouble.remedies.append(
            {tr("Open file"), QStringLiteral("file-text"), [file = rules::RuleFile::path(m_registry.folder(), name)] {
                 QDesktopServices::openUrl(QUrl::fromLocalFile(file));
             }});
    if (status.isStopped)
        trouble.remedies.append({tr("Turn on"), QStringLiteral("play"), [this, name] {
                                     m_context.tasks().start(
                                         m_registry.setEnabled(name, true), tr("Turning on %1").arg(name));
                                 }});
    m_context.troubles().raise(trouble);
}

QList<PaletteHit> RulesOutline::find(const QString& text) const
{
    QList<PaletteHit> hits;
    const SoughtLetters sought(text);
    for (const RuleStatus& status : m_registry.rules()) {
        if (hits.size() >= 6)
            break;
        const QString name = status.rule.name;
        if (sought.isIn(status.rule.shownName()) || sought.isIn(name))
            hits.append({tr("Rules"), status.rule.shownName(), RulesModel::stateWord(status), QStringLiteral("zap"),
                RulesModel::stateMark(status), {}, [this, name] { m_context.goTo(QStringLiteral("rules"), name); }});
    }
    return hits;
}

} // namespace everyport::ui
