#include "ui/console/session/consolecontroller.h"

#include <QDateTime>
#include <QRegularExpression>

#include "app/accounts/accounts.h"
#include "app/accounts/attempts/auditlog.h"
#include "app/faces/appface.h"
#include "app/python/interpreter.h"
#include "app/station/running/station.h"
#include "ui/console/session/indentation.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/windowlosses.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/icons.h"
#include "ui/widgets/dialogs/opendialog.h"
#include "ui/widgets/dialogs/savedialog.h"
#include "ui/widgets/tables/expressions.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

QString ownName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? u"desktop"_s : name;
}

} // namespace

ConsoleController::ConsoleController(PageContext& context)
    : interruptAction(new QAction(icon(u"circle-stop"_s), tr("Interrupt"), this)),
      clearAction(new QAction(icon(u"trash-2"_s), tr("Clear"), this)),
      fileAction(new QAction(icon(u"file-text"_s), tr("Run a file…"), this)),
      renewAction(new QAction(icon(u"rotate-cw"_s), tr("New session"), this)),
      editAction(new QAction(icon(u"pencil"_s), tr("Edit the last block…"), this)),
      saveAction(new QAction(icon(u"save"_s), tr("Save the session…"), this)),
      m_context(context),
      m_options(context.memory())
{
    auto& registry = context.shortcuts();
    const auto on = [&](QAction* action, const QString& id, auto call) {
        connect(action, &QAction::triggered, this, call);
        registry.add(action, u"console/"_s + id, tr("Console"));
        context.window()->addAction(action);
    };
    on(interruptAction, u"interrupt"_s, &ConsoleController::interrupt);
    on(clearAction, u"clear"_s, [this] { m_log.clear(); });
    on(fileAction, u"file"_s, &ConsoleController::runFile);
    on(renewAction, u"renew"_s, &ConsoleController::renew);
    on(editAction, u"edit"_s, [this] { edit(); });
    on(saveAction, u"save"_s, &ConsoleController::saveScript);
    editAction->setToolTip(tr("In a dialog, to be run again (%edit at the prompt; %edit NAME takes a function)"));
    saveAction->setToolTip(tr("What ran in this session, as a script"));
    // Their own toggling does it.
    on(m_options.completeAction, u"completes"_s, [] {});
    on(m_options.desktopKeysAction, u"desktopkeys"_s, [] {});
    on(m_options.emacsKeysAction, u"emacskeys"_s, [] {});
    on(m_options.viKeysAction, u"vikeys"_s, [] {});
    interruptAction->setToolTip(tr("Stop what runs (Ctrl+C in the prompt)"));
    clearAction->setToolTip(tr("Clear what is shown; names and history stay (Ctrl+L in the prompt)"));
    renewAction->setToolTip(tr("Forget all names and begin anew (Ctrl+D in an empty prompt)"));
    interruptAction->setEnabled(false);
    connect(&m_log, &CommandLog::stateChanged, this, &ConsoleController::stateChanged);
    WindowLosses::of(context).add(
        this, u"console"_s, [this] { return m_history.isStored() ? QString() : tr("the console's history"); },
        WindowLosses::Kind::Sent);
    addFixedKeys();
}

ConsoleController::~ConsoleController() = default;

void ConsoleController::addFixedKeys()
{
    auto& registry = m_context.shortcuts();
    const auto fixed = [&](const QString& text, const QKeySequence& keys) {
        registry.addFixed(tr("Console"), text, keys);
    };
    fixed(tr("Run what is typed, whatever is missing"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    fixed(tr("New line"), QKeySequence(Qt::SHIFT | Qt::Key_Return));
    fixed(tr("Complete the name"), QKeySequence(Qt::Key_Tab));
    fixed(tr("What the call takes"), QKeySequence(Qt::SHIFT | Qt::Key_Tab));
    fixed(tr("Search what was typed"), QKeySequence(Qt::CTRL | Qt::Key_R));
    fixed(tr("Clear what is shown"), QKeySequence(Qt::CTRL | Qt::Key_L));
    fixed(tr("New session, in an empty prompt"), QKeySequence(Qt::CTRL | Qt::Key_D));
}

bool ConsoleController::open()
{
    if (!m_hasHistory) {
        m_hasHistory = true;
        const auto opened = m_history.open(m_context.station().settings().dataFolder + u"/console.history"_s);
        if (!opened)
            m_context.reportFault(tr("Keeping the console's history"), opened.error());
    }
    if (m_session)
        return true;
    const auto opened = openSession();
    if (m_isOff != !opened) {
        m_isOff = !opened;
        Q_EMIT stateChanged();
    }
    if (opened) {
        m_context.troubles().clear(u"console/python"_s);
        lendNow();
        return true;
    }
    Trouble trouble;
    trouble.id = u"console/python"_s;
    trouble.page = u"console"_s;
    trouble.head = tr("The console is off:");
    trouble.text = opened.error().text;
    trouble.brief = tr("The console is off");
    trouble.remedies.append({tr("How"), u"book-open"_s, [this] { m_context.openHandbook(u"console"_s); }});
    trouble.remedies.append({tr("Try again"), u"refresh-cw"_s, [this] { open(); }});
    m_context.troubles().raise(trouble);
    return false;
}

Result<Done> ConsoleController::openSession()
{
    Station& station = m_context.station();
    station.face(); // before Python asks for what it shows
    python::SessionSettings settings;
    settings.audit = [this](const QString& command) { audit(command); };
    settings.who = u"the console"_s;
    settings.outputLimit = CommandLog::mostPrinted;
    settings.breathe = [this] {
        m_log.announce();
        m_breath.take();
    };
    settings.turn = [this] {
        m_log.announce();
        m_breath.turn();
    };
    auto opened = python::Session::open(station.interpreter(), m_log, std::move(settings));
    if (!opened)
        return opened.error();
    m_session = std::move(*opened);
    return Done();
}

void ConsoleController::lend(const ChosenRow& row)
{
    if (row == m_lent)
        return;
    m_lent = row;
    lendNow();
}

void ConsoleController::lendNow()
{
    QString words;
    if (m_session && !m_lent.isEmpty()) {
        switch (m_session->lend(m_lent.name, m_lent.expression)) {
        case python::Session::Lent::Known: words = m_lent.sentence; break;
        case python::Session::Lent::Taken:
            words = tr("%1 is a name of yours; what is chosen is %2").arg(m_lent.name, m_lent.expression);
            break;
        case python::Session::Lent::Gone: break;
        }
    }
    if (words == m_lentWords)
        return;
    m_lentWords = words;
    Q_EMIT lentChanged();
}

ConsoleController::Ran ConsoleController::run(const QString& source, bool mustRun)
{
    if (source.trimmed().isEmpty())
        return Ran::Nothing;
    static const QRegularExpression edits(
        u"^\\s*%edit(?:\\s+([\\w.]+))?\\s*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (const auto asked = edits.match(source); asked.hasMatch()) {
        edit(asked.captured(1));
        return Ran::Nothing;
    }
    // No Python begins so. Whoever knows another prompt tries what is there.
    if (source.trimmed().startsWith(u'%')) {
        m_context.tell(tr("Of commands with % there is one: %edit, or %edit NAME."));
        return Ran::Nothing;
    }
    if (isBusy())
        return Ran::Busy;
    if (!open())
        return Ran::Off;
    const CommandRecordPtr record = m_log.begin(source);
    const QPointer<ConsoleController> alive = this;
    const auto fed = m_session->feed(dedented(source), mustRun);
    if (!alive)
        return Ran::Done;
    const bool isShown = fed == python::Session::Fed::Begun || fed == python::Session::Fed::Refused;
    m_log.fed(record, isShown, fed == python::Session::Fed::Begun);
    if (!isShown)
        return fed == python::Session::Fed::Incomplete ? Ran::Incomplete : Ran::Nothing;
    keep(source);
    if (fed == python::Session::Fed::Begun)
        m_script.add(source);
    lendNow(); // the command may have taken its name
    return Ran::Done;
}

void ConsoleController::keep(const QString& source)
{
    QString command = source;
    while (command.endsWith(u'\n'))
        command.chop(1);
    const auto kept = m_history.add(command);
    reportResult(m_context, tr("Keeping the console's history"), kept);
}

void ConsoleController::audit(const QString& command)
{
    AuditEntry entry;
    entry.event = u"command"_s;
    entry.account = ownName();
    entry.service = u"desktop"_s;
    entry.port = u"console"_s;
    entry.detail = command;
    m_context.station().accounts().audit().add(std::move(entry));
}

void ConsoleController::interrupt()
{
    if (m_session && isBusy())
        m_session->interrupt();
}

void ConsoleController::cancel(int number)
{
    if (m_session)
        m_session->cancel(number);
}

void ConsoleController::runFile()
{
    askWhichFile(
        m_context.window(), tr("Run a file"), tr("Python (*.py);;All files (*)"), this, [this](const QString& file) {
            const QString name = pythonString(file);
            if (run(u"exec(compile(open(%1, \"rb\").read(), %1, \"exec\"))"_s.arg(name)) == Ran::Busy)
                m_context.tell(tr("The command before has not ended yet. Interrupt stops it."));
        });
}

void ConsoleController::edit(const QString& name)
{
    if (name.isEmpty() && m_script.isEmpty()) {
        m_context.tell(tr("Nothing has run yet that could be edited."));
        return;
    }
    if (name.isEmpty()) {
        Q_EMIT editWanted(tr("Edit the last block"), m_script.last());
        return;
    }
    if (!open())
        return;
    if (const auto source = m_session->sourceOf(name))
        Q_EMIT editWanted(tr("Edit %1").arg(name), *source);
    else
        m_context.tell(tr("%1 is no function whose text is known.").arg(name));
}

void ConsoleController::saveScript()
{
    if (m_script.isEmpty()) {
        m_context.tell(tr("Nothing has run yet that could be saved."));
        return;
    }
    const QDateTime now = QDateTime::currentDateTime();
    const FileToSave wanted{.title = tr("Save the session"),
        .name = u"console-%1.py"_s.arg(now.toString(u"yyyy-MM-dd"_s)),
        .filters = {tr("Python (*.py)")}};
    const QString title = tr("What ran in Everyport's console, %1").arg(now.toString(Qt::ISODate));
    askWhereToSave(m_context.window(), wanted, this, [this, title](const QString& path) {
        const auto written = m_script.write(path, title);
        reportResult(m_context, tr("Saving the session"), written);
        if (written)
            m_context.tell(tr("The session is in %1.").arg(path));
    });
}

void ConsoleController::renew()
{
    if (m_log.isFeeding()) { // it computes, and this comes from inside
        m_context.tell(tr("The command before has not ended yet. Interrupt stops it."));
        return;
    }
    m_session.reset();
    m_log.forget();
    m_script.clear();
    open();
}

} // namespace everyport::ui
