#include "ui/preferences/preferencecontrol.h"

#include <memory>
#include <utility>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/languages/saidwords.h"
#include "ui/preferences/preferencehistory.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/controls/switch.h"

namespace everyport::ui {

namespace {

constexpr qsizetype mostSegments = 3;

} // namespace

PreferenceControl::PreferenceControl(Preference preference, PreferenceHistory& history, QWidget* parent)
    : QObject(parent), m_preference(std::move(preference)), m_history(history), m_widget(makeWidget(parent))
{
    if (m_widget->accessibleName().isEmpty())
        m_widget->setAccessibleName(m_preference.label);
    if (m_widget->accessibleDescription().isEmpty())
        m_widget->setAccessibleDescription(m_preference.help);
    m_description = m_widget->accessibleDescription();
    m_widget->setEnabled(m_preference.whyNot.isEmpty());
    if (!m_preference.whyNot.isEmpty())
        m_widget->setToolTip(m_preference.whyNot);
    connect(&history, &PreferenceHistory::changed, this, [this] {
        if (!isToBeMended())
            setWrong({});
    });
    refresh();
}

QWidget* PreferenceControl::makeWidget(QWidget* parent)
{
    switch (m_preference.control) {
    case Preference::Control::Switch: return makeSwitch(parent);
    case Preference::Control::Choice:
        return m_preference.choices.size() <= mostSegments ? makeSegments(parent) : makeChoice(parent);
    case Preference::Control::Number: return makeNumber(parent);
    case Preference::Control::Words: return makeWords(parent);
    case Preference::Control::Action: return makeAction(parent);
    case Preference::Control::Own: break;
    }
    return m_preference.make(parent);
}

QWidget* PreferenceControl::makeSwitch(QWidget* parent)
{
    auto* made = new Switch({}, parent);
    connect(made, &QAbstractButton::clicked, this, [this](bool on) { set(on); });
    m_refresh = [this, made] { made->setChecked(m_preference.value().toBool()); };
    return made;
}

QWidget* PreferenceControl::makeSegments(QWidget* parent)
{
    auto* made = new Segments(m_preference.label, parent);
    for (int i = 0; i < int(m_preference.choices.size()); ++i)
        made->add(i, m_preference.choices[i].label, m_preference.choices[i].icon);
    connect(made, &Segments::chosenByHand, this, [this](int i) { set(m_preference.choices[i].value); });
    m_refresh = [this, made] {
        for (int i = 0; i < int(m_preference.choices.size()); ++i) {
            if (m_preference.choices[i].value == m_preference.value())
                made->choose(i);
        }
    };
    return made;
}

QWidget* PreferenceControl::makeChoice(QWidget* parent)
{
    auto* made = new QComboBox(parent);
    for (const Preference::Choice& choice : m_preference.choices)
        made->addItem(choice.label, choice.value);
    connect(made, &QComboBox::activated, this, [this, made](int i) { set(made->itemData(i)); });
    m_refresh = [this, made] {
        const QSignalBlocker quiet(made);
        made->setCurrentIndex(made->findData(m_preference.value()));
    };
    return made;
}

QWidget* PreferenceControl::makeNumber(QWidget* parent)
{
    auto* made = new QSpinBox(parent);
    made->setRange(m_preference.least, m_preference.most);
    made->setSingleStep(m_preference.step);
    made->setSuffix(m_preference.unit);
    made->setSpecialValueText(m_preference.none);
    // Not while typing: 15 on the way to 150 would count at once.
    made->setKeyboardTracking(false);
    // What it showed of its value: other words in it are half typed, and no other setting's to take away.
    auto* field = made->findChild<QLineEdit*>();
    const auto shown = std::make_shared<QString>();
    const auto show = [field, shown] { *shown = field->text(); };
    connect(made, &QSpinBox::editingFinished, field, show);
    connect(made, &QSpinBox::valueChanged, this, [this, show](int value) {
        show();
        set(value);
    });
    m_refresh = [this, made, field, shown, show] {
        if (!shown->isNull() && field->text() != *shown)
            return;
        const QSignalBlocker quiet(made);
        made->setValue(m_preference.value().toInt());
        show();
    };
    return made;
}

QWidget* PreferenceControl::makeWords(QWidget* parent)
{
    auto* made = new QLineEdit(parent);
    made->setMinimumWidth(Metrics::px(240));
    made->setMaxLength(1000);
    made->setPlaceholderText(m_preference.none);
    connect(made, &QLineEdit::editingFinished, this, [this, made] {
        made->setModified(false);
        set(made->text().trimmed());
    });
    m_refresh = [this, made] {
        if (!made->isModified() && m_wrong.isEmpty()) // half typed, likewise
            made->setText(m_preference.value().toString());
    };
    return made;
}

QWidget* PreferenceControl::makeAction(QWidget* parent)
{
    auto* made = makeButton(m_preference.verb, m_preference.icon, parent);
    made->setAccessibleName(tr("%1: %2").arg(m_preference.label, m_preference.verb));
    connect(made, &QPushButton::clicked, this, [act = m_preference.act] { act(); });
    return made;
}

void PreferenceControl::set(const QVariant& value)
{
    const QString wrong = saidWords(m_history.set(m_preference, value));
    m_before = m_preference.value();
    setWrong(wrong);
    // What was not taken stays to be mended where it was typed, and what was is shown as it counts; a switch goes back.
    if (wrong.isEmpty() == (m_preference.control == Preference::Control::Words))
        refresh();
}

void PreferenceControl::setWrong(const QString& wrong)
{
    if (std::exchange(m_wrong, wrong) == wrong)
        return;
    m_widget->setProperty("fault", isToBeMended()); // its edge
    m_widget->update();
    m_widget->setAccessibleDescription(wrong.isEmpty() ? m_description : wrong);
    Q_EMIT answered();
}

void PreferenceControl::refresh()
{
    if (!m_wrong.isEmpty() && m_preference.value() != m_before)
        setWrong({});
    if (m_refresh)
        m_refresh();
}

} // namespace everyport::ui
