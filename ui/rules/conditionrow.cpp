#include "ui/rules/conditionrow.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/rules/condition.h"
#include "ui/forms/namecompletion.h"
#include "ui/languages/declaredwords.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/markedtext.h"

namespace everyport::ui {

namespace {

using Test = rules::Condition::Test;

QString words(Test test)
{
    switch (test) {
    case Test::Equals: return ConditionRow::tr("is");
    case Test::OneOf: return ConditionRow::tr("is one of");
    case Test::Like: return ConditionRow::tr("is like");
    case Test::Contains: return ConditionRow::tr("contains");
    case Test::Matches: return ConditionRow::tr("matches");
    case Test::Below: return ConditionRow::tr("is below");
    case Test::Above: return ConditionRow::tr("is above");
    case Test::Between: return ConditionRow::tr("is between");
    }
    return {};
}

/// How the value is written, where that is not plain.
QString hint(Test test)
{
    switch (test) {
    case Test::OneOf: return ConditionRow::tr("red, green: commas between");
    case Test::Like: return ConditionRow::tr("rel*: * is any text, ? one character");
    case Test::Matches: return ConditionRow::tr("^v[0-9]+: a regular expression");
    case Test::Between: return ConditionRow::tr("10-20 or 22:00-06:00");
    case Test::Equals:
    case Test::Contains:
    case Test::Below:
    case Test::Above: break;
    }
    return {};
}

} // namespace

ConditionRow::ConditionRow(
    const rules::EventKind& kind, const rules::Condition& condition, AskNames names, QWidget* parent)
    : QWidget(parent),
      m_kind(kind),
      m_names(std::move(names)),
      m_not(new QCheckBox(tr("not"), this)),
      m_field(new QComboBox(this)),
      m_test(new QComboBox(this)),
      m_value(new QLineEdit(condition.values.join(QStringLiteral(", ")), this)),
      m_completion(new NameCompletion(m_value, {})),
      m_fault(new MarkedText(Text::Size::Caption, this))
{
    fillFields(condition.field);
    fillTests(condition);
    m_value->setAccessibleName(tr("What the field is held against"));
    layOut();
    offerNames();
    showHint();
    listen();
}

/// What has the keyboard loses it when a window goes, and says that its editing is over: to nobody any more.
ConditionRow::~ConditionRow()
{
    for (const QWidget* part : std::initializer_list<QWidget*>{m_field, m_not, m_test, m_value})
        part->disconnect(this);
}

void ConditionRow::fillFields(const QString& chosen)
{
    for (const QList<rules::FieldInfo>* list : {&m_kind.fields, &rules::commonFields()}) {
        for (const rules::FieldInfo& info : *list) {
            m_field->addItem(declaredWords(info.title()), info.name);
            m_field->setItemData(
                m_field->count() - 1, tr("{%1}: %2").arg(info.name, declaredWords(info.help)), Qt::ToolTipRole);
        }
    }
    m_field->setEditable(!m_kind.openPrefixes.isEmpty());
    const int at = m_field->findData(chosen);
    m_field->setCurrentIndex(qMax(0, at));
    if (at < 0 && m_field->isEditable())
        m_field->setEditText(chosen);
    m_field->setAccessibleName(tr("Field of the event"));
    m_field->setMinimumContentsLength(8); // the row is no wider than the form, in no language
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void ConditionRow::fillTests(const rules::Condition& condition)
{
    for (const Test test : rules::allTests())
        m_test->addItem(words(test), int(test));
    m_test->setCurrentIndex(m_test->findData(int(condition.test)));
    m_test->setAccessibleName(tr("Test"));
    m_test->setMinimumContentsLength(10);
    m_test->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_not->setChecked(condition.isNot);
}

void ConditionRow::layOut()
{
    QToolButton* remove = makeCrossButton(tr("Remove this condition"), this);
    auto* line = new QHBoxLayout;
    line->setSpacing(Metrics::betweenControls);
    line->addWidget(m_not); // first, as it is of the whole: "not is between" is no order of words
    line->addWidget(m_field, 3);
    line->addWidget(m_test, 3);
    line->addWidget(remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Metrics::betweenControls);
    column->setSpacing(Metrics::labelToField);
    column->addLayout(line);
    column->addWidget(m_value);
    column->addWidget(m_fault);
    connect(remove, &QToolButton::clicked, this, &ConditionRow::removeWanted);
}

/// What the row was made with is no change of it: this comes last.
void ConditionRow::listen()
{
    connect(m_field, &QComboBox::currentTextChanged, this, &ConditionRow::changed);
    connect(m_field, &QComboBox::currentTextChanged, this, &ConditionRow::offerNames);
    connect(m_test, &QComboBox::currentIndexChanged, this, &ConditionRow::showHint);
    connect(m_test, &QComboBox::currentIndexChanged, this, &ConditionRow::offerNames);
    connect(m_test, &QComboBox::currentIndexChanged, this, &ConditionRow::changed);
    connect(m_not, &QCheckBox::toggled, this, &ConditionRow::changed);
    connect(m_value, &QLineEdit::textChanged, this, &ConditionRow::changed);
    connect(m_value, &QLineEdit::editingFinished, this, &ConditionRow::check);
    connect(this, &ConditionRow::changed, this, [this] { m_toMend.clear(); });
}

void ConditionRow::showHint()
{
    m_value->setPlaceholderText(hint(test()));
}

/// A reader's name, a poll's, a day of the week: of what there is.
void ConditionRow::offerNames()
{
    m_completion->setSeparator(test() == Test::OneOf ? QChar(u',') : QChar());
    const rules::FieldInfo* info = m_kind.find(field());
    if (info && !info->choices.isEmpty())
        m_completion->setAsk([choices = info->choices] {
            QList<KnownNames::Name> names;
            for (const QString& choice : choices)
                names.append({choice, {}});
            return names;
        });
    else if (info && m_names && info->names != Option::Names::None)
        m_completion->setAsk([ask = m_names, kind = info->names] { return ask(kind); });
    else
        m_completion->setAsk({});
}

void ConditionRow::beginTyping()
{
    m_field->setFocus(Qt::TabFocusReason);
}

/// One of the list, or as somebody has written it: "json.ref".
QString ConditionRow::field() const
{
    const QString said = m_field->currentText().trimmed();
    const int now = m_field->currentIndex(); // two may be called alike in another language
    const int at = m_field->itemText(now) == said ? now : m_field->findText(said);
    return at < 0 ? said : m_field->itemData(at).toString();
}

Test ConditionRow::test() const
{
    return Test(m_test->currentData().toInt());
}

rules::Condition ConditionRow::condition() const
{
    rules::Condition condition{field(), test(), {}, m_not->isChecked()};
    if (condition.test != Test::OneOf) {
        condition.values = QStringList{m_value->text()};
        return condition;
    }
    for (const QString& value : m_value->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        condition.values.append(value.trimmed());
    return condition;
}

void ConditionRow::check()
{
    const auto checked = rules::checkCondition(condition(), m_kind);
    setFault(!m_toMend.isEmpty() ? m_toMend : checked ? QString() : checked.error().text);
}

void ConditionRow::setToMend(const QString& sentence, const QString& key)
{
    if (key == QStringLiteral("field") || key == QStringLiteral("test"))
        m_toMend = sentence;
    setFault(sentence);
}

bool ConditionRow::isMended()
{
    if (m_toMend.isEmpty())
        return true;
    setFault(m_toMend);
    m_value->setFocus(Qt::OtherFocusReason);
    return false;
}

void ConditionRow::setFault(const QString& sentence)
{
    const QString said = saidWords(sentence);
    m_fault->setState(Mark::Failed, said);
    showFaulty(m_value, !said.isEmpty());
    m_value->setAccessibleDescription(said);
}

} // namespace everyport::ui
