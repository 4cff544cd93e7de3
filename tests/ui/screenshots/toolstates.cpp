// PageStates' part in Rules and Plugins.
#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QScrollArea>
#include <QTest>

#include "app/plugins/pluginregistry.h"
#include "app/rulelinks/rulecontroller.h"
#include "app/station/pluginfiles.h"
#include "tests/ui/screenshots/pagestates.h"
#include "tests/ui/screenshots/settle.h"
#include "tests/ui/support/samplestation.h"
#include "tests/ui/support/waiting.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/rules/actionbox.h"
#include "ui/rules/fieldcompletion.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

const QByteArray say = "[[do]]\naction = \"say\"\nover = \"irc\"\nto = \"#hall\"\n";

} // namespace

/// Nothing, several with one in trouble, what one of them would do, and actions that are more than words.
void PageStates::rules()
{
    m_window.goTo(u"rules"_s);
    settle(500);
    m_take(u"rules-empty"_s, false);
    writeRules();
    m_window.goTo(u"rules"_s, u"door"_s);
    settle(1200);
    m_take(u"rules-several"_s, false);
    click(said("RuleEditor", "Try it"));
    settle(300);
    m_take(u"rules-tried"_s, false);
    m_window.goTo(u"rules"_s, u"wrong"_s);
    settle(500);
    m_take(u"rules-file-faulty"_s, false);
    beginRule();
    takeRule(u"greet"_s,
        "title = \"Greet who comes\"\n[when]\nevent = \"card-read\"\n[[do]]\naction = \"plugin\"\nfunction = \"door-greeter/greet\"\narguments = [\"name={card}\", \"where={device}\"]\n",
        u"rules-plugin"_s);
    takeRule(u"bell"_s,
        "title = \"Bell at the desk\"\n[when]\nevent = \"reader-input\"\n[[do]]\naction = \"light-lamp\"\nreader = \"{device}\"\nshows = \"bad\"\nlasts = \"2s\"\n",
        u"rules-lamp"_s);
}

void PageStates::writeRules()
{
    const QString folder = m_sample.station().settings().configFolder + u"/rules"_s;
    QDir().mkpath(folder);
    const auto write = [&](const QString& name, const QByteArray& text) {
        QFile file(folder + u'/' + name + u".toml"_s);
        m_made = file.open(QFile::WriteOnly) && file.write(text) == text.size() && m_made;
    };
    write(u"door"_s,
        "title = \"Card at the door\"\n[when]\nevent = \"card-read\"\n[[if]]\nfield = \"time\"\nbetween = \"08:00-20:00\"\n"
            + say + "text = \"{device}: {card}\"\n");
    write(u"summary"_s,
        "title = \"Summary of a poll\"\n[when]\nevent = \"poll-closed\"\n" + say + "text = \"{question} {tally}\"\n");
    write(u"night"_s,
        "title = \"Tea at night\"\ndry-run = true\n[when]\nevent = \"time\"\nat = [\"22:00\"]\n" + say
            + "text = \"Tea?\"\n");
    write(u"commits"_s,
        "enabled = false\n[when]\nevent = \"commit\"\nsecret = \"not a real secret\"\n" + say
            + "text = \"{author}: {message}\"\n");
    write(u"wrong"_s, "[when]\nevent = \"card-red\"\n");
    m_sample.station().rules().registry().load();
    settle(500);
}

/// The menu of presets, a new one, and what is offered where a brace is typed.
void PageStates::beginRule()
{
    m_window.page(u"rules"_s)->perform(Command::New);
    settle(200);
    m_take(u"rules-presets"_s, false);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (!menu)
        return;
    menu->actions().first()->trigger();
    menu->close();
    settle(300);
    m_take(u"rules-new"_s, false);
    for (auto* completion : m_window.page(u"rules"_s)->findChildren<FieldCompletion*>()) {
        auto* text = qobject_cast<QWidget*>(completion->parent());
        if (!text->isVisible())
            continue;
        text->setFocus();
        if (auto* editor = m_window.page(u"rules"_s)->findChild<QScrollArea*>())
            editor->ensureWidgetVisible(text, 0, 150);
        settle(100);
        QTest::keyClick(text, Qt::Key_End);
        QTest::keyClicks(text, u" {"_s);
        settle(300);
        m_take(u"rules-fields"_s, false);
        completion->completer()->popup()->hide();
        QTest::keyClicks(text, u"nothing}"_s);
        settle(300);
        m_take(u"rules-unknown-field"_s, false);
        break;
    }
    click(said("RuleEditor", "Drop changes"));
}

/// One that is added, with what it does in sight.
void PageStates::takeRule(const QString& name, const QByteArray& text, const QString& picture)
{
    QFile file(m_sample.station().settings().configFolder + u"/rules/%1.toml"_s.arg(name));
    m_made = file.open(QFile::WriteOnly) && file.write(text) == text.size() && m_made;
    file.close();
    m_sample.station().rules().registry().load();
    settle(500);
    m_window.goTo(u"rules"_s, name);
    settle(500);
    for (const auto* box : m_window.page(u"rules"_s)->findChildren<ActionBox*>()) {
        if (auto* editor = m_window.page(u"rules"_s)->findChild<QScrollArea*>(); editor && box->isVisible())
            editor->ensureWidgetVisible(const_cast<ActionBox*>(box));
    }
    settle(200);
    m_take(picture, false);
}

void PageStates::plugins()
{
    const QString place = m_sample.station().settings().configFolder + u"/plugins"_s;
    m_window.goTo(u"plugins"_s);
    settle(500);
    m_take(u"plugins-empty"_s, false);
    for (const auto& name : {u"door-greeter"_s, u"lottery"_s, u"old-badges"_s})
        m_made = writeNewPlugin(place, name).ok() && m_made;
    QFile source(place + u"/old-badges/plugin.py"_s);
    m_made = source.open(QFile::WriteOnly)
        && source.write("from . import badges\n\n\ndef start(plugin):\n    badges.read(plugin.folder)\n") > 0 && m_made;
    source.close();
    auto looking = m_sample.station().plugins().look();
    m_made = waitFor(std::move(looking)).ok() && m_made;
    auto greeting = m_sample.station().plugins().setEnabled(u"door-greeter"_s, true);
    m_made = waitFor(std::move(greeting)).ok() && m_made;
    auto failing = m_sample.station().plugins().setEnabled(u"old-badges"_s, true);
    m_made = !waitFor(std::move(failing)).ok() && m_made;
    m_window.goTo(u"plugins"_s, u"door-greeter"_s);
    settle(300);
    m_take(u"plugins"_s, false);
    m_window.goTo(u"plugins"_s, u"old-badges"_s);
    settle(300);
    m_take(u"plugins-failed"_s, false);
}

} // namespace everyport::ui
