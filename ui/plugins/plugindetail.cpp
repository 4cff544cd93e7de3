#include "ui/plugins/plugindetail.h"

#include <utility>

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/declaredwords.h"
#include "ui/languages/saidwords.h"
#include "ui/plugins/pluginsmodel.h"
#include "ui/services/optionform.h"
#include "ui/services/serviceeditor.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/style/words/timeformat.h"
#include "ui/widgets/code/codeview.h"
#include "ui/widgets/controls/actionswitch.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/taborder.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using plugins::PluginState;

namespace {

constexpr int mostShown = 5; // failures

QMap<QString, QVariant> rawOf(const OptionValues& values)
{
    QMap<QString, QVariant> raw;
    for (const QString& key : values.givenKeys())
        raw.insert(key, values.value(key));
    return raw;
}

Text* detailText(Tone tone, QWidget* parent)
{
    auto* text = wrappedText({}, Text::Size::Normal, tone, parent);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return text;
}

} // namespace

PluginDetail::PluginDetail(PageContext& context, const Actions& actions, QWidget* parent)
    : DetailPane(tr("The chosen plugin"), tr("More about this plugin"), actions.menu, parent),
      m_context(context),
      m_trouble(detailText(Tone::Failed, body())),
      m_about(detailText(Tone::Second, body())),
      m_program(new CopyLine(tr("Program"), {}, body())),
      m_noOptions(new Text(tr("It has no settings."), Text::Size::Normal, Tone::Second, body())),
      m_registered(detailText(Tone::Second, body())),
      m_failedHead(new Text(tr("What has failed, newest first"), Text::Size::Group, Tone::Second, body())),
      m_failures(new CodeView(tr("What has failed"), body())),
      m_foot(new QWidget(this))
{
    setNothing(QStringLiteral("plug"), tr("Choose a plugin: what it does stands here, and its settings."));
    addButtons(actions.buttons);
    column()->addWidget(m_trouble);
    column()->addWidget(m_about);
    column()->addWidget(new ActionSwitch(actions.toggle, body()), 0, Qt::AlignLeft);
    m_formAt = column()->count();
    column()->addWidget(m_noOptions);
    column()->addWidget(m_registered);
    m_program->setWrapped();
    column()->addWidget(m_program); // below the settings, which are what one comes for
    column()->addWidget(m_failedHead);
    m_failures->setReadOnly(true);
    m_failures->fitLines(6, 18);
    column()->addWidget(m_failures);
    column()->addStretch();
    makeFoot();
    setFoot(m_foot);
    show(std::nullopt);
}

void PluginDetail::makeFoot()
{
    auto* row = new QHBoxLayout(m_foot);
    row->setContentsMargins(Metrics::pageEdge, 8, Metrics::pageEdge, 8);
    row->setSpacing(Metrics::betweenControls);
    m_effect = detailText(Tone::Second, m_foot);
    m_revert = makeButton(tr("Revert"), {}, m_foot);
    m_save = makePrimaryButton(tr("Save"), {}, m_foot);
    row->addWidget(m_effect, 1);
    row->addWidget(m_revert);
    row->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &PluginDetail::save);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_form->setRaw(m_filled);
        showEffect();
    });
}

bool PluginDetail::isTouched() const
{
    return m_form && !m_name.isEmpty() && m_form->raw() != m_filled;
}

QMap<QString, PluginDetail::Typed> PluginDetail::drafts() const
{
    QMap<QString, Typed> all = m_drafts;
    if (isTouched())
        all.insert(m_name, m_form->raw());
    all.removeIf([this](const auto& draft) { return !m_context.station().plugins().find(draft.key()); });
    return all;
}

void PluginDetail::resume(const QMap<QString, Typed>& drafts)
{
    m_drafts = drafts;
    fillInDraft();
}

/// What was left of the shown one stands in its fields again.
void PluginDetail::fillInDraft()
{
    if (m_form && m_drafts.contains(m_name))
        m_form->setRaw(m_drafts.take(m_name));
    showEffect();
}

void PluginDetail::show(const std::optional<PluginState>& plugin)
{
    setContentShown(plugin.has_value());
    setFootShown(plugin && !plugin->info.options.isEmpty());
    const bool isOther = !plugin || plugin->info.name != m_name;
    if (isOther && isTouched())
        m_drafts.insert(m_name, m_form->raw());
    if (!plugin) {
        m_name.clear();
        return followOffer();
    }
    if (isOther)
        scrollToTop();
    m_name = plugin->info.name;
    setHead(plugin->info.title, pluginMark(*plugin), pluginStateWord(*plugin));
    m_trouble->setText(shownWords(saidWords(plugin->trouble)));
    m_trouble->setVisible(!plugin->trouble.isEmpty());
    m_about->setText(shownWords(declaredWords(plugin->info.description)));
    m_about->setVisible(!plugin->info.description.isEmpty());
    m_program->setValue(QDir::toNativeSeparators(pluginProgram(plugin->info)));
    // What somebody typed stays, whatever happens to the plugin meanwhile.
    if (isOther || !isTouched()) {
        build(*plugin);
        fill(*plugin);
    }
    QStringList parts;
    for (const QString& one : plugin->registered)
        parts.append(shownInLine(partWords(one), 200));
    m_registered->setText(tr("It takes part at: %1").arg(parts.join(QStringLiteral(", "))));
    m_registered->setVisible(!plugin->registered.isEmpty());
    showFailures(*plugin);
    fillInDraft();
    followOffer();
}

void PluginDetail::build(const PluginState& plugin)
{
    if (m_form) {
        column()->removeWidget(m_form);
        m_form->disconnect(this);
        m_form->hide();
        m_form->deleteLater(); // one of its fields may be telling us something
        m_form = nullptr;
    }
    const bool hasOptions = !plugin.info.options.isEmpty();
    m_noOptions->setVisible(!hasOptions && !plugin.info.fault);
    if (!hasOptions)
        return;
    m_form = new OptionForm(
        plugin.info.options, fieldContext(m_context, {}, true), QStringLiteral("plugins/%1.toml").arg(m_name), body());
    column()->insertWidget(m_formAt, m_form);
    m_form->show();
    tabAsLaidOut(this);
    connect(m_form, &OptionForm::changed, this, &PluginDetail::showEffect);
}

void PluginDetail::fill(const PluginState& plugin)
{
    if (!m_form)
        return;
    m_form->setRaw(rawOf(plugin.settings.values));
    m_filled = m_form->raw();
}

void PluginDetail::showFailures(const PluginState& plugin)
{
    QStringList texts;
    for (const plugins::PluginFailure& failure : plugin.failures.mid(0, mostShown)) {
        const QString when = dayAndTime(QDateTime::fromMSecsSinceEpoch(failure.at));
        texts.append(QStringLiteral("%1  %2\n%3").arg(when, failure.where, failure.traceback.trimmed()));
    }
    const QString text = texts.join(QStringLiteral("\n\n"));
    m_failedHead->setVisible(!texts.isEmpty());
    m_failures->setVisible(!texts.isEmpty());
    m_failures->setCode(text, CodeLanguage::Plain); // who reads keeps their place while nothing is new
    m_failures->fitLines(6, 18);
}

void PluginDetail::showEffect()
{
    if (!m_form)
        return;
    const bool touched = isTouched();
    const auto checked = m_form->peek();
    const auto plugin = m_context.station().plugins().find(m_name);
    const bool runs = plugin && plugin->state != PluginState::State::Off;
    m_effect->setText(!checked ? tr("A field needs another value.")
            : !touched         ? tr("Nothing has changed.")
            : runs             ? tr("Starts it again.")
                               : tr("Counts when it is switched on."));
    // What goes off with the keyboard throws it into a field, and the form jumps there. What came of it stands beside
    // it, and is read then; Tab goes on from there.
    const QWidget* pressed = window()->focusWidget();
    if (!touched && (pressed == m_save || pressed == m_revert))
        m_effect->setFocus(Qt::OtherFocusReason);
    m_revert->setVisible(touched);
    m_save->setEnabled(touched);
    followOffer();
}

void PluginDetail::followOffer()
{
    const bool offers = m_foot->isVisibleTo(this) && isTouched();
    if (std::exchange(m_offersToSave, offers) != offers)
        Q_EMIT offerChanged();
}

void PluginDetail::save()
{
    if (!m_form || !isTouched())
        return;
    const auto values = m_form->values();
    if (!values)
        return;
    startNamed(
        m_context, written(this, &m_context.station(), m_name, *values, m_form->raw()), tr("Saving %1").arg(m_name));
}

/// Until it is written it counts as typed. It may be written, and not start.
Task<Result<Done>> PluginDetail::written(
    QPointer<PluginDetail> detail, Station* station, QString name, OptionValues values, Typed sent)
{
    auto saving = station->plugins().configure(name, values);
    const auto saved = co_await std::move(saving);
    const auto now = station->plugins().find(name);
    const bool isWritten = saved || (now && now->settings.values == values);
    if (detail && isWritten)
        detail->settle(name, sent);
    co_return saved;
}

void PluginDetail::settle(const QString& name, const Typed& sent)
{
    if (name == m_name)
        m_filled = sent;
    else if (m_drafts.value(name) == sent)
        m_drafts.remove(name);
    showEffect();
}

} // namespace everyport::ui
