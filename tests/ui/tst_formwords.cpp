#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>

#include "app/accounts/accounts.h"
#include "app/accounts/record/rights.h"
#include "app/config/option.h"
#include "app/ircchat/ircnetwork.h"
#include "app/rules/actions/actionkinds.h"
#include "app/rules/events/eventkinds.h"
#include "app/rules/rulefile.h"
#include "app/services/servicetypes.h"
#include "app/station/preferences/stationpreferences.h"
#include "app/station/running/station.h"
#include "app/xmppchat/xmppnetwork.h"
#include "protocols/rfid/driver/driverinfo.h"
#include "tests/support/testclass.h"
#include "tests/ui/samplewindow.h"
#include "ui/forms/namecompletion.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/rules/conditionrow.h"
#include "ui/services/endpointsfield.h"
#include "ui/services/optionform.h"
#include "ui/users/userlabels.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// No form shows what only files and protocols say: each key and each value that may be chosen has a word beside it.
class FormWordsTest : public QObject, private SampleWindow {
    Q_OBJECT

    struct Declared {
        QString where;
        OptionList options;
    };
    QList<Declared> m_declared;

    static bool isWord(const QString& label, const QString& key)
    {
        return !label.isEmpty() && label != key && !label.front().isLower() && !label.contains(u'_');
    }
    /// A sentence that says more than its title.
    static bool isHelp(const QString& help, const QString& title, const QString& key)
    {
        return help.endsWith(u'.') && help.contains(u' ') && !help.front().isLower() && help != title
            && help.chopped(1) != title && help.chopped(1) != key;
    }
    static QStringList faults(const Declared& declared)
    {
        QStringList faults;
        QStringList labels;
        for (const Option& option : declared.options) {
            const QString where = declared.where + u'.' + option.key;
            if (!isWord(option.label, option.key) || labels.contains(option.label))
                faults << u"%1 is called “%2”"_s.arg(where, option.label);
            labels << option.label;
            if (!option.help.endsWith(u'.') && !option.help.endsWith(u".)"_s))
                faults << u"%1 is explained by “%2”"_s.arg(where, option.help);
            // A number says of what it is, and a port is a name.
            static const QRegularExpression amount(u"\\b\\w+s\\b"_s);
            if (option.type == Option::Type::Integer && option.max != 65535 && option.unit.isEmpty()
                && !amount.match(option.label).hasMatch())
                faults << u"%1, “%2”, is a number of what?"_s.arg(where, option.label);
            if (option.type != Option::Type::Choice)
                continue;
            if (option.choiceLabels.size() != option.choices.size())
                faults << u"%1 has %2 words for %3 choices"_s.arg(where)
                              .arg(option.choiceLabels.size())
                              .arg(option.choices.size());
            for (const QString& choice : option.choices) {
                if (!isWord(choiceLabel(option, choice), choice))
                    faults << u"%1: %2 is shown as “%3”"_s.arg(where, choice, choiceLabel(option, choice));
            }
        }
        return faults;
    }
    /// What files say and people should not have to read.
    static QSet<QString> tokens()
    {
        QSet<QString> tokens{u"tls"_s, u"local"_s, u"everyone"_s, u"named"_s, u"ghost"_s, u"regain"_s, u"dialback"_s};
        for (const auto& kind : rules::eventKinds())
            tokens << kind.name;
        for (const auto& kind : rules::actionKinds())
            tokens << kind.name;
        for (const Right right : allRights())
            tokens << rightName(right);
        for (const auto& driver : rfid::driverInfos())
            tokens << driver.name;
        return tokens;
    }

private Q_SLOTS:
    void initTestCase()
    {
        startStation();
        QVERIFY(waitFor(station().accounts().add(u"alice"_s, u"correct horse"_s, everyport::Role::Administrator)).ok());
        for (const auto& type : serviceTypes())
            m_declared.append({u"service "_s + type->name(), type->options()});
        m_declared.append({u"IRC account"_s, ircchat::IrcNetwork().options()});
        m_declared.append({u"XMPP account"_s, xmppchat::XmppNetwork(station().xmppSessions()).options()});
        for (const auto& kind : rules::eventKinds())
            m_declared.append({u"event "_s + kind.name, kind.options});
        for (const auto& kind : rules::actionKinds())
            m_declared.append({u"action "_s + kind.name, kind.options});
        m_declared.append({u"rule"_s, rules::ruleOptions()});
        m_declared.append({u"preferences"_s, stationPreferences()});
        QVERIFY(m_declared.size() > 30);
        openWindow();
    }
    void cleanupTestCase() { closeAll(); }

    void everythingDeclaredHasWords()
    {
        QStringList wrong;
        for (const Declared& declared : std::as_const(m_declared))
            wrong += faults(declared);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void kindsHaveTitles()
    {
        for (const auto& kind : rules::eventKinds())
            QVERIFY2(isWord(kind.title, kind.name), qPrintable(kind.name));
        for (const auto& kind : rules::eventKinds()) {
            QStringList titles;
            for (const auto* fields : {&kind.fields, &rules::commonFields()}) {
                for (const auto& field : *fields) {
                    QVERIFY2(isWord(field.title(), field.name) && !titles.contains(field.title()),
                        qPrintable(kind.name + u'.' + field.name + u' ' + field.title()));
                    QVERIFY2(field.help.endsWith(u'.'), qPrintable(kind.name + u'.' + field.name));
                    titles << field.title();
                }
            }
        }
        for (const auto right : allRights()) {
            QVERIFY2(isWord(rightInfo(right).label, rightName(right)), qPrintable(rightName(right)));
            QVERIFY2(rightInfo(right).help.endsWith(u'.'), qPrintable(rightName(right)));
        }
        for (const auto role : allRoles()) {
            QVERIFY2(isWord(roleInfo(role).label, roleName(role)), qPrintable(roleName(role)));
            QVERIFY2(roleInfo(role).help.endsWith(u'.'), qPrintable(roleName(role)));
        }
        for (const auto& service : doorTypes())
            QVERIFY2(isWord(doorWord(service), service), qPrintable(service));
        for (const auto& kind : rules::actionKinds())
            QVERIFY2(isWord(kind.title, kind.name), qPrintable(kind.name));
        for (const auto& type : serviceTypes())
            QVERIFY2(isWord(type->title(), type->name()), qPrintable(type->name()));
        for (const auto& driver : rfid::driverInfos())
            QVERIFY2(isWord(driver.title, driver.name), qPrintable(driver.name));
    }

    /// What is chosen by its title is explained beside it, each by a sentence of its own.
    void kindsAreExplained()
    {
        QStringList wrong;
        QSet<QString> known;
        const auto look = [&](const auto& kinds) {
            for (const auto& kind : kinds) {
                if (!isHelp(kind.help, kind.title, kind.name) || known.contains(kind.help))
                    wrong << u"%1 is explained by “%2”"_s.arg(kind.name, kind.help);
                known << kind.help;
            }
        };
        look(rules::eventKinds());
        look(rules::actionKinds());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// As the forms show them, beside a list and in a dialog.
    void formsShowWords()
    {
        QStringList wrong;
        for (const Declared& declared : std::as_const(m_declared)) {
            for (const bool narrow : {false, true}) {
                OptionForm form(declared.options, {.reactor = &station().reactor(), .narrow = narrow}, u"x.toml"_s);
                for (const Option& option : declared.options) {
                    if (option.type != Option::Type::Choice)
                        continue;
                    QWidget* field = form.widgetOf(option.key);
                    QVERIFY(field);
                    QStringList shown;
                    if (auto* box = qobject_cast<QComboBox*>(field)) {
                        for (int i = 0; i < box->count(); ++i)
                            shown << box->itemText(i);
                    }
                    for (const auto* button : field->findChildren<QAbstractButton*>())
                        shown << button->text();
                    for (const QString& choice : option.choices) {
                        if (shown.contains(choice) || !shown.contains(choiceLabel(option, choice)))
                            wrong << u"%1.%2: %3"_s.arg(declared.where, option.key, choice);
                    }
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// What a form cannot know: files, ports, networks, polls, readers, rooms, accounts and services. Other people's
    /// places are written.
    void whatThereIsIsOffered()
    {
        using Names = Option::Names;
        using Type = Option::Type;
        const QSet<QString> named{u"poll"_s, u"reader"_s, u"device"_s, u"device-id"_s, u"room"_s, u"over"_s, u"to"_s,
            u"account"_s, u"function"_s, u"share"_s, u"share-with"_s, u"poll-channel"_s, u"service"_s, u"network"_s};
        const QSet<QString> elsewhere{u"service bridge.server"_s, u"service irc.network"_s, u"service mqtt.server"_s};
        const AskNames ask = [](Names) { return QList<KnownNames::Name>{{u"there"_s, {}}}; };
        QStringList wrong;
        for (const Declared& declared : std::as_const(m_declared)) {
            OptionForm form(declared.options, {.reactor = &station().reactor(), .names = ask}, u"x.toml"_s);
            for (const Option& option : declared.options) {
                const QString where = declared.where + u'.' + option.key;
                QWidget* field = form.widgetOf(option.key);
                QVERIFY2(field, qPrintable(where));
                if ((named.contains(option.key) || option.type == Type::Network) && !elsewhere.contains(where)
                    && option.names == Names::None)
                    wrong << where + u" names nothing that there is"_s;
                const bool offers = option.repeated ? !field->findChildren<QMenu*>().isEmpty()
                                                    : field->findChild<NameCompletion*>() != nullptr;
                if (option.names != Names::None && !offers)
                    wrong << where + u" offers nothing"_s;
                if ((option.type == Type::File || option.type == Type::NewFile)
                    && field->findChildren<QAbstractButton*>().isEmpty())
                    wrong << where + u" has no button for a file"_s;
                if (option.type == Type::Endpoint && !elsewhere.contains(where) && !EndpointsField::isFor(option))
                    wrong << where + u" does not look whether its port is free"_s;
            }
        }
        for (const auto& kind : rules::eventKinds()) {
            for (const auto& field : kind.fields) {
                if (named.contains(field.name) && field.names == Names::None && field.name != "to"_L1)
                    wrong << u"event %1.%2 names nothing that there is"_s.arg(kind.name, field.name);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void anEmptyFileFieldSaysWhatIsThen()
    {
        const auto placeholder = [this](const OptionList& options) {
            OptionForm form(options, {.reactor = &station().reactor()}, u"x.toml"_s);
            const auto* line = form.widgetOf(u"certificate"_s)->findChild<QLineEdit*>();
            return line ? line->placeholderText() : QString();
        };
        QCOMPARE(placeholder(ircchat::IrcNetwork().options()), u"none"_s);
        QCOMPARE(placeholder(xmppchat::XmppNetwork(station().xmppSessions()).options()), u"none"_s);
        for (const auto& type : serviceTypes()) {
            if (!findOption(type->options(), u"certificate"_s))
                continue;
            const bool serves = type->name() != u"mqtt"_s; // there it is this program that shows one, where it has any
            QCOMPARE(placeholder(type->options()), serves ? u"made for this host"_s : u"none"_s);
        }
    }

    /// Also those that are written by hand.
    void listsOfPagesShowWords_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<int>("least");
        QTest::newRow("a user") << u"users"_s << u"alice"_s << 2;
        QTest::newRow("new reader") << u"devices"_s << u"add"_s << 1;
        QTest::newRow("new service") << u"services"_s << u"add"_s << 1;
        QTest::newRow("new XMPP service") << u"services"_s << u"add/xmpp"_s << 1;
        QTest::newRow("poll being written") << u"polls"_s << u"band"_s << 0;
        for (const PageEntry& entry : allPages())
            QTest::newRow(qPrintable(entry.id)) << entry.id << QString() << 0;
    }
    void listsOfPagesShowWords()
    {
        QFETCH(QString, page);
        QFETCH(QString, subject);
        QFETCH(int, least);
        m_window->goTo(page, subject);
        flush();
        QWidget* dialog = QApplication::activeModalWidget();
        const QSet<QString> known = tokens();
        QStringList wrong;
        int boxes = 0;
        for (const auto* box : (dialog ? dialog : m_window.get())->findChildren<QComboBox*>()) {
            if (box->accessibleName() == "Which number is drawn"_L1)
                continue; // what others call their fields
            ++boxes;
            for (int i = 0; i < box->count(); ++i) {
                if (known.contains(box->itemText(i)))
                    wrong << u"“%1” of %2"_s.arg(box->itemText(i), box->accessibleName());
            }
        }
        const QWidget* shown = dialog ? dialog : m_window.get();
        for (const auto* header : shown->findChildren<QHeaderView*>()) {
            const auto* model = header->model();
            const bool isOfColumns = model && header->orientation() == Qt::Horizontal;
            for (int i = 0; isOfColumns && i < header->count(); ++i) {
                const QString title = model->headerData(i, Qt::Horizontal).toString();
                if (!title.isEmpty() && (title.front().isLower() || title.contains(u'_')))
                    wrong << u"the column “%1”"_s.arg(title);
            }
        }
        for (const auto* label : shown->findChildren<QLabel*>()) {
            if (known.contains(label->text()))
                wrong << u"the text “%1”"_s.arg(label->text());
        }
        for (const auto* button : shown->findChildren<QAbstractButton*>()) {
            if (known.contains(button->text()))
                wrong << u"the button “%1”"_s.arg(button->text());
        }
        if (dialog)
            dialog->close();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(boxes >= least, qPrintable(QString::number(boxes)));
    }

    void conditionsShowWords()
    {
        const QSet<QString> known = tokens();
        for (const auto& kind : rules::eventKinds()) {
            ConditionRow row(kind, {u"time"_s, rules::Condition::Test::Equals, {u"1"_s}, false});
            for (const auto* box : row.findChildren<QComboBox*>()) {
                for (int i = 0; i < box->count(); ++i)
                    QVERIFY2(!known.contains(box->itemText(i)) && box->itemText(i) != box->itemData(i).toString(),
                        qPrintable(kind.name + u' ' + box->itemText(i)));
            }
        }
    }
};

QTEST_MAIN(FormWordsTest)
#include "tst_formwords.moc"
