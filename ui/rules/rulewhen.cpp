#include "ui/rules/rulewhen.h"

#include <utility>

#include <QComboBox>
#include <QVBoxLayout>

#include "ui/languages/declaredwords.h"
#include "ui/services/optionform.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/widgets/display/markedtext.h"

namespace everyport::ui {

RuleWhen::RuleWhen(QWidget* parent)
    : QWidget(parent),
      m_event(new QComboBox(this)),
      m_fault(new MarkedText(Text::Size::Caption, this)),
      m_room(new QVBoxLayout)
{
    for (const rules::EventKind& kind : rules::eventKinds()) {
        m_event->addItem(declaredWords(kind.title), kind.name);
        m_event->setItemData(m_event->count() - 1, declaredWords(kind.help), Qt::ToolTipRole);
    }
    m_event->setAccessibleName(tr("When"));
    m_event->setPlaceholderText(tr("Choose what it waits for"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::betweenControls);
    column->addWidget(m_event);
    column->addWidget(m_fault);
    column->addLayout(m_room);
}

void RuleWhen::fill(const QString& event, const OptionValues& values)
{
    m_event->setCurrentIndex(m_event->findData(event));
    setForm(values);
    connect(m_event, &QComboBox::currentIndexChanged, this, [this] {
        const bool wasToMend = !m_fault->isHidden();
        m_fault->setState(Mark::None, {});
        showFaulty(m_event, false);
        setForm({});
        Q_EMIT chosen(wasToMend);
    });
}

QString RuleWhen::event() const
{
    return m_event->currentData().toString();
}

const rules::EventKind& RuleWhen::kind() const
{
    static const rules::EventKind none{.openPrefixes = {QString()}};
    const rules::EventKind* found = rules::findEventKind(event());
    return found ? *found : none;
}

OptionValues RuleWhen::values() const
{
    OptionValues values(kind().options);
    return m_form ? m_form->peek().valueOr(values) : values;
}

QMap<QString, QVariant> RuleWhen::raw() const
{
    return m_form ? m_form->raw() : QMap<QString, QVariant>();
}

void RuleWhen::setRaw(const QMap<QString, QVariant>& raw)
{
    if (m_form)
        m_form->setRaw(raw);
}

void RuleWhen::setNotKept(const QString& key, const QString& sentence)
{
    if (!m_form)
        return;
    m_notKept.insert(key, raw().value(key));
    m_form->setDoubt(key, sentence);
}

QStringList RuleWhen::notKept() const
{
    return m_notKept.keys();
}

void RuleWhen::followNotKept()
{
    const auto now = raw();
    for (const QString& key : m_notKept.keys()) {
        if (now.value(key) == m_notKept.value(key))
            continue;
        m_notKept.remove(key);
        m_form->setDoubt(key, {});
    }
}

QWidget* RuleWhen::box() const
{
    return m_event;
}

bool RuleWhen::check()
{
    return !m_form || m_form->checkAll();
}

void RuleWhen::setToMend(const QString& text)
{
    m_fault->setState(Mark::Failed, text);
    showFaulty(m_event, true);
}

bool RuleWhen::setFault(const QString& key, const QString& text)
{
    return m_form && m_form->setFault(key, text);
}

void RuleWhen::showFault(const QString& key, const QString& text)
{
    if (m_form)
        m_form->showFault(key, text);
}

void RuleWhen::setForm(const OptionValues& values)
{
    if (auto* before = std::exchange(m_form, nullptr)) {
        m_room->removeWidget(before);
        before->disconnect(this);
        before->hide();
        before->deleteLater(); // one of its fields may be telling us something
    }
    m_notKept.clear();
    m_event->setToolTip(declaredWords(kind().help));
    if (kind().options.isEmpty())
        return;
    m_form = new OptionForm(kind().options, {.narrow = true}, QStringLiteral("[when]"), this);
    m_form->setValues(values);
    connect(m_form, &OptionForm::changed, this, &RuleWhen::followNotKept);
    connect(m_form, &OptionForm::changed, this, &RuleWhen::changed);
    m_room->addWidget(m_form);
}

} // namespace everyport::ui
