#include "ui/rules/ruletrial.h"

#include <QAccessible>
#include <QDateTime>
#include <QVBoxLayout>

#include "app/rules/events/eventkinds.h"
#include "ui/languages/declaredwords.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/style/words/timeformat.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

/// What forms call it; of what only this event knows, its own word.
QString titleOf(const rules::EventKind* kind, const QString& field)
{
    const rules::FieldInfo* info = kind ? kind->find(field) : nullptr;
    return info ? declaredWords(info->title()) : field;
}

} // namespace

RuleTrial::RuleTrial(QWidget* parent)
    : QWidget(parent),
      m_tried(new Text({}, Text::Size::Normal, Tone::Normal, this)),
      m_log(new Text({}, Text::Size::Caption, Tone::Second, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::betweenControls);
    for (Text* text : {m_tried, m_log}) {
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(text);
        text->hide();
    }
    hide();
}

void RuleTrial::fit()
{
    setVisible(!m_tried->isHidden() || !m_log->isHidden());
}

void RuleTrial::tryOut(const rules::Rule& rule, const rules::Event& event, bool isReal)
{
    const rules::RunReport report = rules::RuleEngine::dryRun(rule, event);
    const rules::EventKind* kind = rules::findEventKind(event.kind);
    QStringList fields;
    for (auto it = event.fields.begin(); it != event.fields.end(); ++it) {
        if (it.key() == QStringLiteral("tag"))
            continue; // others may see the screen
        fields.append(tr("%1: %2").arg(titleOf(kind, it.key()), it.value().left(60)));
    }
    const QString with = isReal
        ? tr("With the latest real event (%1)").arg(longTime(QDateTime::fromMSecsSinceEpoch(event.at).time()))
        : tr("With a sample");
    m_tried->setText(
        shownWords(tr("%1: %2\n%3\n%4")
                       .arg(with, saidWords(rules::outcomeName(report.outcome)),
                           eachSaid(report.lines).join(QLatin1Char('\n')), fields.join(QStringLiteral(", ")))));
    m_tried->show();
    fit();
    // The keyboard stays at the button, so nobody would be read what has come elsewhere.
    QAccessibleEvent told(m_tried, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void RuleTrial::showReports(const QStringList& lines)
{
    m_log->setText(lines.isEmpty()
            ? QString()
            : tr("What it did last") + QLatin1Char('\n') + shownWords(lines.join(QLatin1Char('\n'))));
    m_log->setVisible(!lines.isEmpty());
    fit();
}

QWidget* RuleTrial::said() const
{
    return m_tried;
}

} // namespace everyport::ui
