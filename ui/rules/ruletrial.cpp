// What a rule would do, and what it did last: below its form.
#include "ui/rules/ruleeditor.h"

#include <QComboBox>
#include <QDateTime>
#include <QTimer>

#include "app/rules/eventkinds.h"
#include "app/rules/ruleengine.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

void RuleEditor::showReports(const QStringList& lines)
{
    m_log->setText(lines.isEmpty()
            ? QString()
            : tr("What it did last") + QLatin1Char('\n') + shownWords(lines.join(QLatin1Char('\n'))));
    m_log->setVisible(!lines.isEmpty());
}

rules::Event RuleEditor::sampleEvent() const
{
    const QString name = m_event->currentData().toString();
    const auto real = latest ? latest(name) : QList<rules::Event>();
    return real.isEmpty() ? rules::Event{name, kind().sample(), QDateTime::currentMSecsSinceEpoch(), m_name, {}}
                          : real.first();
}

void RuleEditor::tryIt()
{
    const rules::Rule rule = collected();
    if (const auto checked = rules::checkRule(rule); !checked) {
        showFault(checked.error());
        return;
    }
    const rules::Event event = sampleEvent();
    const bool isReal = latest && !latest(event.kind).isEmpty();
    const rules::RunReport report = rules::RuleEngine::dryRun(rule, event);
    QStringList fields;
    for (auto it = event.fields.begin(); it != event.fields.end(); ++it) {
        if (it.key() == QStringLiteral("tag"))
            continue; // others may see the screen
        fields.append(QStringLiteral("%1=%2").arg(it.key(), it.value().left(60)));
    }
    const QString with = isReal
        ? tr("With the latest real event (%1)")
              .arg(QDateTime::fromMSecsSinceEpoch(event.at).toString(QStringLiteral("HH:mm:ss")))
        : tr("With a sample");
    m_tried->setText(shownWords(tr("%1: %2\n%3\n%4")
                                    .arg(with, rules::outcomeName(report.outcome), report.lines.join(QLatin1Char('\n')),
                                        fields.join(QStringLiteral(", ")))));
    m_tried->show();
    QTimer::singleShot(0, m_tried, [this, shown = m_tried] { ensureWidgetVisible(shown); }); // once it has its place
}

} // namespace everyport::ui
