#include "ui/rules/ruleeditor.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/rules/rulefile.h"
#include "ui/rules/rulenotice.h"
#include "ui/rules/ruletrial.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/focusplace.h"
#include "ui/widgets/controls/scrollto.h"
#include "ui/widgets/controls/taborder.h"
#include "ui/widgets/controls/wraplayout.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

RuleEditor::RuleEditor(QWidget* parent) : QScrollArea(parent), m_foot(new QWidget(parent))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("The rule"));
    setFocusPolicy(Qt::NoFocus); // its fields have the keyboard
    followKeyboard(this);
    buildFoot();
    m_foot->hide(); // comes with the first rule
}

void RuleEditor::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    followFoot();
}

void RuleEditor::hideEvent(QHideEvent* event)
{
    QScrollArea::hideEvent(event);
    followFoot();
}

/// Its buttons are there with the form: also while only the page has gone.
bool RuleEditor::offersToSave() const
{
    return !isHidden() && m_body && m_isReadable;
}

void RuleEditor::followFoot()
{
    m_foot->setVisible(offersToSave());
}

void RuleEditor::clear()
{
    if (m_body)
        for (QObject* part : m_body->findChildren<QObject*>())
            part->disconnect(this);
    if (QWidget* before = takeWidget()) {
        before->hide();
        before->deleteLater(); // one of its fields may be telling us something
    }
    m_body = new QWidget(this);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(Metrics::pageEdge, Metrics::betweenGroups, Metrics::pageEdge, Metrics::pageEdge);
    m_column->setSpacing(Metrics::betweenControls);
}

void RuleEditor::show(const rules::RuleStatus& status)
{
    m_isNew = false;
    m_name = status.rule.name;
    m_isReadable = status.isReadable;
    build(status.rule);
    setTrouble(status);
    if (status.isBroken)
        showWhatToMend(status);
}

void RuleEditor::showNew(const rules::Rule& rule)
{
    m_isNew = m_isReadable = true;
    m_isBroken = false;
    m_name = rule.name;
    build(rule);
    m_save->setText(tr("Add the rule"));
    m_drop->show();
    followSave();
}

void RuleEditor::forget()
{
    m_isTouched = m_isNew = false;
    m_name.clear();
}

RuleEditor::Typed RuleEditor::typed() const
{
    return {m_form->rule(), m_form->typed(), m_isNew, m_isTouched};
}

void RuleEditor::resume(const Typed& typed, const rules::RuleStatus* status)
{
    if (typed.isNew) {
        showNew(typed.rule);
    } else {
        auto edited = *status;
        edited.rule = typed.rule;
        show(edited);
    }
    m_form->setTyped(typed.fields);
    if (typed.isTouched)
        touched();
    else
        m_isTouched = false; // setting the fields is no typing
    followSave();
}

void RuleEditor::beginTyping()
{
    m_form->beginTyping();
}

void RuleEditor::build(const rules::Rule& rule)
{
    // Who has saved in the middle of it goes on there.
    const FocusPlace before(m_body);
    clear();
    m_trouble = new RuleNotice(m_body);
    m_form = new RuleForm(rule, {names, latest}, m_body);
    m_trial = new RuleTrial(m_body);
    m_column->addWidget(m_trouble);
    m_column->addWidget(m_form);
    m_column->addWidget(m_trial);
    m_column->addStretch(1);
    m_save->setText(tr("Save"));
    setWidget(m_body);
    tabAsLaidOut(m_foot->parentWidget());
    follow();
    m_isTouched = false;
    m_drop->hide();
    followFoot();
    if (before.isAnywhere() && !before.resume(m_body))
        beginTyping();
}

void RuleEditor::follow()
{
    connect(m_trouble, &RuleNotice::fileWanted, this, &RuleEditor::fileWanted);
    connect(m_form, &RuleForm::changed, this, &RuleEditor::touched);
    connect(m_form, &RuleForm::arrived, this, [this] { tabAsLaidOut(this); });
    connect(m_form, &RuleForm::seenWanted, this, [this](QWidget* line) { ensureWidgetVisible(line); });
}

void RuleEditor::buildFoot()
{
    auto* column = new QVBoxLayout(m_foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Line(Qt::Horizontal, m_foot));
    // The pane may be narrower than the three of them in a language of long words.
    auto* row = new WrapLayout(nullptr, WrapLayout::Rest::BeforeLast);
    row->setContentsMargins(Metrics::pageEdge, 8, Metrics::pageEdge, 8);
    column->addLayout(row);
    m_save = makePrimaryButton(tr("Save"), {}, m_foot);
    m_drop = makeButton(tr("Drop changes"), {}, m_foot);
    QPushButton* tryOut = makeButton(tr("Try it"), QStringLiteral("play"), m_foot);
    tryOut->setToolTip(tr("Says what would be done with the latest real event, or a sample. Nothing is done."));
    // What throws away is not beside what keeps.
    row->addWidget(tryOut);
    row->addWidget(m_drop);
    row->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &RuleEditor::saveWanted);
    connect(m_drop, &QPushButton::clicked, this, &RuleEditor::dropWanted);
    connect(tryOut, &QPushButton::clicked, this, &RuleEditor::tryIt);
}

void RuleEditor::touched()
{
    m_isTouched = true;
    m_drop->show();
    followSave();
    Q_EMIT typedOn();
}

/// A faulty file is mended by saving what is shown of it.
void RuleEditor::followSave()
{
    const bool isWorthIt = m_isNew || m_isTouched || m_isBroken;
    m_save->setEnabled(isWorthIt);
    m_save->setToolTip(isWorthIt ? QString() : tr("Nothing has changed."));
}

void RuleEditor::showReports(const QStringList& lines)
{
    m_trial->showReports(lines);
}

void RuleEditor::tryIt()
{
    if (!m_body)
        return;
    const rules::Rule rule = m_form->rule();
    if (const auto checked = rules::checkRule(rule); !checked) {
        showFault(checked.error());
        return;
    }
    const rules::Event event = m_form->sampleEvent();
    m_trial->tryOut(rule, event, latest && !latest(event.kind).isEmpty());
    showWhatWasTried();
}

/// Its place is where the layouts have it that are asked here: by themselves they ask one another a turn later each,
/// and where something stood there before, the area would be scrolled to the end of that.
void RuleEditor::showWhatWasTried()
{
    m_trial->layout()->activate();
    m_column->activate();
    QEvent laidOut(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(this, &laidOut); // the body is as high as all that now
    QWidget* said = m_trial->said();
    ensureWidgetVisible(said);
    ensureVisible(0, said->mapTo(m_body, QPoint()).y(), 0, 0); // one reads it from its beginning
}

std::optional<rules::Rule> RuleEditor::rule()
{
    if (!m_isReadable) {
        ensureWidgetVisible(m_trouble);
        return {};
    }
    if (!m_form->check())
        return {};
    const rules::Rule rule = m_form->rule();
    const auto checked = rules::checkRule(rule);
    if (checked)
        return rule;
    showFault(checked.error());
    return {};
}

void RuleEditor::setTrouble(const rules::RuleStatus& status)
{
    m_trouble->setTrouble(status);
    m_isBroken = status.isBroken;
    followSave();
}

/// A faulty file: what is wrong stands where it is, and what is at no field, with all the rest, in the notice.
void RuleEditor::showWhatToMend(const rules::RuleStatus& status)
{
    QList<Error> others;
    for (const Error& fault : status.faults) {
        if (!status.isReadable || !m_form->setFault(fault))
            others.append(fault);
    }
    m_trouble->setToMend(status, others);
    if (!status.isReadable) {
        m_trouble->show();
        m_form->hide();
        m_trial->hide();
    }
}

void RuleEditor::showFault(const Error& error)
{
    if (m_form->showFault(error))
        return;
    m_trouble->showNotSaved(error);
    ensureWidgetVisible(m_trouble);
}

} // namespace everyport::ui
