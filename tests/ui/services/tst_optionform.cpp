#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "tests/support/testclass.h"
#include "ui/services/endpointeditor.h"
#include "ui/services/endpointsfield.h"
#include "ui/services/optionform.h"
#include "ui/services/portprobe.h"
#include "ui/services/reachfield.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/display/texts.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// The form that nobody writes by hand: one field an option, checked where the fault is.
class OptionFormTest : public QObject {
    Q_OBJECT

    EpollReactor* m_reactor = nullptr;

    static OptionList options()
    {
        return {
            {.key = u"listen"_s,
                .type = Option::Type::Endpoint,
                .fallback = QStringList{u"tcp:0"_s},
                .label = u"Listen on"_s,
                .repeated = true},
            {.key = u"domain"_s,
                .fallback = u"localhost"_s,
                .label = u"Domain"_s,
                .help = u"What stands behind the @."_s,
                .required = true},
            {.key = u"index"_s, .type = Option::Type::Boolean, .fallback = true, .label = u"List of polls"_s},
            {.key = u"status"_s,
                .type = Option::Type::Choice,
                .fallback = u"local"_s,
                .label = u"Overview page"_s,
                .choices = {u"local"_s, u"everyone"_s, u"off"_s}},
            {.key = u"password"_s, .label = u"Password"_s, .secret = true},
            {.key = u"certificate"_s, .type = Option::Type::File, .label = u"Certificate"_s},
            {.key = u"viewers"_s,
                .type = Option::Type::Integer,
                .fallback = qint64(100),
                .label = u"Viewers at once"_s,
                .min = 1,
                .max = 1000,
                .unit = u"viewers"_s,
                .advanced = true},
            {.key = u"idle"_s,
                .type = Option::Type::Duration,
                .fallback = qint64(60'000),
                .label = u"Idle after"_s,
                .min = 1000,
                .max = 3'600'000,
                .advanced = true},
        };
    }
    OptionField::Context context(bool narrow = false) { return {.reactor = m_reactor, .narrow = narrow}; }
    template <typename T>
    static T* named(QWidget& form, const QString& name)
    {
        for (T* child : form.findChildren<T*>()) {
            if (child->accessibleName() == name)
                return child;
        }
        return nullptr;
    }
    static QStringList words(const QWidget& where)
    {
        QStringList words;
        for (const QLabel* label : where.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&where) && !label->text().isEmpty())
                words.append(label->text());
        }
        return words;
    }

private Q_SLOTS:
    void initTestCase() { m_reactor = new EpollReactor(this); }

    void keepsOnlyWhatSomebodyWanted()
    {
        OptionForm form(options(), context(), u"services/x.toml"_s);
        QVERIFY(form.raw().isEmpty());
        const auto untouched = form.peek();
        QVERIFY(untouched.ok());
        QVERIFY(untouched->givenKeys().isEmpty());
        named<QLineEdit>(form, u"Domain"_s)->setText(u"chat.example"_s);
        named<QSpinBox>(form, u"Viewers at once"_s)->setValue(7);
        QCOMPARE(form.raw(), (QMap<QString, QVariant>{{u"domain"_s, u"chat.example"_s}, {u"viewers"_s, qint64(7)}}));
        QCOMPARE(form.peek()->integer(u"viewers"_s), 7);
        form.setRaw({{u"status"_s, u"off"_s}});
        QCOMPARE(form.raw(), (QMap<QString, QVariant>{{u"status"_s, u"off"_s}}));
    }

    /// What a file calls "tls" people call encrypted; few words stand side by side, long ones in a list.
    void choicesAreShownInWords()
    {
        OptionList listed = options();
        listed.append({.key = u"encryption"_s,
            .type = Option::Type::Choice,
            .fallback = u"tls"_s,
            .label = u"Encryption"_s,
            .choices = {u"tls"_s, u"none"_s},
            .choiceLabels = {u"Encrypted"_s, u"In the clear, for everybody on the way"_s}});
        OptionForm form(listed, context(), u"services/x.toml"_s);
        QStringList side;
        for (const auto* button : form.widgetOf(u"status"_s)->findChildren<QAbstractButton*>())
            side << button->text();
        QCOMPARE(side, (QStringList{u"Local"_s, u"Everyone"_s, u"Off"_s}));
        auto* box = qobject_cast<QComboBox*>(form.widgetOf(u"encryption"_s));
        QVERIFY(box);
        QCOMPARE(box->itemText(1), u"In the clear, for everybody on the way"_s);
        form.setRaw({{u"encryption"_s, u"none"_s}});
        QCOMPARE(box->currentIndex(), 1);
        QCOMPARE(form.raw().value(u"encryption"_s), QVariant(u"none"_s)); // as the file has it
    }

    void namesOfWhatThereIsAreOffered()
    {
        const OptionList listed = {
            {.key = u"poll"_s, .label = u"Poll"_s, .names = Option::Names::Poll},
            {.key = u"allow"_s,
                .type = Option::Type::Network,
                .fallback = QStringList(),
                .label = u"Only from"_s,
                .repeated = true,
                .names = Option::Names::Network},
            {.key = u"text"_s, .label = u"Text"_s},
        };
        OptionField::Context asked = context();
        asked.names = [](Option::Names kind) {
            return kind == Option::Names::Poll ? QList<KnownNames::Name>{{u"lunch"_s, u"What is for lunch?"_s}}
                                               : QList<KnownNames::Name>{{u"192.0.2.0/24"_s, u"wlan0"_s}};
        };
        OptionForm form(listed, asked, u"services/x.toml"_s);
        const auto* completer = qobject_cast<QLineEdit*>(form.widgetOf(u"poll"_s))->completer();
        QVERIFY(completer);
        QCOMPARE(completer->model()->index(0, 0).data().toString(), u"lunch – What is for lunch?"_s);
        QVERIFY(!qobject_cast<QLineEdit*>(form.widgetOf(u"text"_s))->completer());

        auto* menu = form.widgetOf(u"allow"_s)->findChild<QMenu*>();
        QVERIFY(menu);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1);
        QCOMPARE(menu->actions().first()->text(), u"192.0.2.0/24 – wlan0"_s);
        menu->actions().first()->trigger();
        QCOMPARE(form.raw().value(u"allow"_s).toStringList(), QStringList{u"192.0.2.0/24"_s});
        Q_EMIT menu->aboutToShow(); // it stands there already
        QVERIFY(!menu->actions().first()->isEnabled());
        QVERIFY(words(form).contains(u"One a line."_s));
        auto* lines = form.widgetOf(u"allow"_s)->findChild<QPlainTextEdit*>();
        lines->setPlainText(u"somebody"_s);
        QFocusEvent left(QEvent::FocusOut);
        QApplication::sendEvent(lines, &left);            // checked when it is left, as every field
        QVERIFY(!words(form).contains(u"One a line."_s)); // what is wrong stands there
        QVERIFY(lines->property("fault").toBool());

        // Where nobody knows any, the field is as every other.
        OptionForm plain(listed, context(), u"services/x.toml"_s);
        QVERIFY(!qobject_cast<QLineEdit*>(plain.widgetOf(u"poll"_s))->completer());
        QVERIFY(qobject_cast<QPlainTextEdit*>(plain.widgetOf(u"allow"_s)));
    }

    void faultStandsAtItsField()
    {
        OptionForm form(options(), context(), u"services/x.toml"_s);
        form.show();
        auto* idle = named<QLineEdit>(form, u"Idle after"_s);
        QVERIFY(idle && !idle->isVisible()); // advanced: folded away
        idle->setText(u"soon"_s);
        QVERIFY(!form.values());
        QVERIFY(idle->isVisible()); // brought out to be mended
        const qsizetype before = words(form).size();
        QTRY_COMPARE(words(form).size(), before + 1); // the sentence below it
        idle->setText(u"5min"_s);
        QVERIFY(form.values().ok());
        QTRY_COMPARE(words(form).size(), before);
        QCOMPARE(form.values()->integer(u"idle"_s), 300'000);
    }

    void whatIsNeededIsSaidWithItsHelp()
    {
        OptionForm form(
            {{.key = u"nick"_s, .label = u"Name"_s, .help = u"How others see you there."_s, .required = true}},
            context(), u"services/x.toml"_s);
        QVERIFY(!form.values());
        QVERIFY(words(form).contains(u"This is needed; write it: How others see you there."_s));
    }

    /// What two fields say together is wrong as soon as one is left, and right as soon as the other one is mended.
    void whatIsAtOddsIsSaidWhenAFieldIsLeft()
    {
        OptionForm form(options(), context(), u"services/x.toml"_s);
        form.setFaultsTogether([](const OptionValues& values) {
            QList<Error> all;
            if (values.text(u"domain"_s) != "localhost"_L1 && values.boolean(u"index"_s))
                all.append(Error::malformed(Reason::BadValue, u"Not with the list."_s, u"domain"_s));
            return all;
        });
        form.show();
        auto* domain = named<QLineEdit>(form, u"Domain"_s);
        domain->setText(u"chat.example"_s);
        QVERIFY(!words(form).contains(u"Not with the list."_s)); // it may not be done yet
        QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason);
        QApplication::sendEvent(domain, &left);
        QTRY_VERIFY(words(form).contains(u"Not with the list."_s));
        QVERIFY(!form.values());
        for (auto* box : form.findChildren<QCheckBox*>())
            box->setChecked(false);
        QTRY_VERIFY(!words(form).contains(u"Not with the list."_s));
        QVERIFY(form.values().ok());
    }

    void foldsBySectionAndHidesNothingThatSpeaks()
    {
        OptionList listed = options();
        listed.append({.key = u"rate"_s,
            .type = Option::Type::Size,
            .fallback = qint64(0),
            .label = u"Sent a second"_s,
            .advanced = true,
            .section = u"Speed"_s});
        listed.append({.key = u"deny"_s,
            .type = Option::Type::Network,
            .fallback = QStringList(),
            .label = u"Not from"_s,
            .repeated = true,
            .advanced = true,
            .section = u"Speed"_s});
        OptionForm form(listed, context(), u"services/x.toml"_s);
        form.show();
        auto* idle = named<QLineEdit>(form, u"Idle after"_s);
        auto* rate = named<QLineEdit>(form, u"Sent a second"_s);
        const auto fold = [&](const QString& text) {
            const auto buttons = form.findChildren<QPushButton*>();
            return *std::find_if(
                buttons.rbegin(), buttons.rend(), [&](const QPushButton* button) { return button->text() == text; });
        };
        QVERIFY(!idle->isVisible() && !rate->isVisible());
        QCOMPARE(fold(u"Advanced"_s)->property("expanded"), QVariant(false)); // for screen readers
        fold(u"Advanced"_s)->click();
        QVERIFY(idle->isVisible() && !rate->isVisible());
        QCOMPARE(fold(u"Advanced"_s)->property("expanded"), QVariant(true));
        fold(u"Advanced"_s)->click();
        QVERIFY(!idle->isVisible());
        QCOMPARE(fold(u"Advanced"_s)->property("expanded"), QVariant(false));
        form.setRaw({{u"deny"_s, QStringList{u"192.0.2.0/24"_s}}});
        QVERIFY(rate->isVisible() && !idle->isVisible());
        QCOMPARE(form.peek()->texts(u"deny"_s), QStringList{u"192.0.2.0/24"_s});
    }

    void commandLeavesSecretsOut()
    {
        OptionForm form(options(), context(), u"services/x.toml"_s);
        named<QLineEdit>(form, u"Password"_s)->setText(u"top secret"_s);
        named<QLineEdit>(form, u"Domain"_s)->setText(u"it's here"_s);
        named<QCheckBox>(form, u"List of polls"_s);
        QCOMPARE(form.asCommand(), u"'domain=it'\\''s here'"_s);
        QCOMPARE(form.peek()->text(u"password"_s), u"top secret"_s);
    }

    void tellsKeyAndUsualValueInTheToolTip()
    {
        OptionForm form(options(), context(), u"services/x.toml"_s);
        const QString tip = named<QLineEdit>(form, u"Domain"_s)->toolTip();
        QVERIFY2(tip.startsWith(u"domain in services/x.toml, domain=… on the command line"_s), qPrintable(tip));
        QVERIFY(tip.contains(u"usually localhost"_s));
        QCOMPARE(named<QLineEdit>(form, u"Certificate"_s)->placeholderText(), u"made for this host"_s);
    }

    void narrowFormNeedsLittleRoom()
    {
        OptionForm wide(options(), context(), u"services/x.toml"_s);
        OptionForm narrow(options(), context(true), u"services/x.toml"_s);
        QVERIFY2(
            narrow.minimumSizeHint().width() <= 300, qPrintable(QString::number(narrow.minimumSizeHint().width())));
        QVERIFY(wide.minimumSizeHint().width() > narrow.minimumSizeHint().width());
    }

    void placeIsWrittenInWords()
    {
        for (const bool narrow : {false, true}) {
            EndpointEditor editor(context(narrow), true);
            editor.setText(u"tcp:8080"_s);
            auto* reach = editor.findChild<ReachField*>();
            QCOMPARE(reach->reach(), Endpoint::Reach::ThisComputer);
            QVERIFY(words(editor).contains(u"Only programs on this computer can connect."_s));
            reach->setReach(Endpoint::Reach::Anyone);
            Q_EMIT reach->chosenByHand();
            QVERIFY(words(editor).contains(u"Any computer that reaches this one can connect."_s));
            QCOMPARE(editor.text(), u"tcp:8080:interface=*"_s);
            editor.findChild<QCheckBox*>()->setChecked(true);
            QCOMPARE(editor.text(), u"tls:8080:interface=*"_s);
            editor.setText(u"unix:/run/x.sock"_s);
            QCOMPARE(editor.text(), u"unix:/run/x.sock"_s);
        }
    }

    void theWordsForAnyPortAreWhole()
    {
        for (const bool narrow : {false, true}) {
            EndpointEditor editor(context(narrow), true);
            editor.setText(u"tcp:0"_s);
            editor.resize(editor.minimumSizeHint());
            editor.show();
            QVERIFY(QTest::qWaitForWindowExposed(&editor));
            const auto* port = editor.findChild<QSpinBox*>();
            const auto* words = port->findChild<QLineEdit*>();
            QCOMPARE(words->text(), port->specialValueText());
            constexpr int margins = 2 * 2; // that a QLineEdit keeps beside its text
            QVERIFY2(words->contentsRect().width() - margins >= words->fontMetrics().horizontalAdvance(words->text()),
                qPrintable(QString::number(words->contentsRect().width())));
        }
    }

    /// Where the form has no certificate for all its places.
    void anEncryptedPlaceHasItsCertificate()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"own.pem"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        EndpointEditor editor(context(true), false);
        const auto line = [&editor](const QString& name) {
            for (QLineEdit* one : editor.findChildren<QLineEdit*>()) {
                if (one->accessibleName() == name)
                    return one;
            }
            return static_cast<QLineEdit*>(nullptr);
        };
        QLineEdit* certificate = line(u"Certificate"_s);
        QLineEdit* key = line(u"Certificate's key"_s);
        QVERIFY(certificate && key);
        editor.setText(u"tcp:8443"_s);
        QVERIFY(!certificate->isVisibleTo(&editor));
        editor.findChild<QCheckBox*>()->setChecked(true);
        QVERIFY(certificate->isVisibleTo(&editor));
        QCOMPARE(certificate->placeholderText(), u"made for this host"_s);
        QCOMPARE(key->placeholderText(), u"in the same file"_s);
        certificate->setText(path);
        const auto written = Endpoint::parse(editor.text());
        QVERIFY(written.ok());
        QCOMPARE(written->value(u"certificate"_s), path);
        QCOMPARE(written->value(u"key"_s), path);
        QCOMPARE(editor.fault(), QString());
        key->setText(folder.filePath(u"nowhere.pem"_s));
        QVERIFY(!editor.fault().isEmpty());
        key->clear();
        editor.setText(editor.text());
        QCOMPARE(certificate->text(), path);
        QCOMPARE(key->text(), QString());
        editor.findChild<QCheckBox*>()->setChecked(false);
        QCOMPARE(editor.text(), u"tcp:8443"_s);

        OptionField::Context asked = context(true);
        asked.hasCertificate = true;
        EndpointEditor other(asked, false);
        other.setText(u"tls:8443"_s);
        for (const QLineEdit* one : other.findChildren<QLineEdit*>())
            QVERIFY(one->accessibleName() != "Certificate"_L1 || !one->isVisibleTo(&other));
    }

    void takenPortNamesWhoHasItAndOffersAnother()
    {
        QCOMPARE(PortProbe::takenWords(5222, {u"prosody"_s, 7}),
            u"Port 5222 is in use by prosody (process 7). Choose another port, or stop that program."_s);
        QVERIFY(!PortProbe::takenWords(5222, {}).contains(u"process"_s));
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        EndpointEditor editor(context(true), false);
        editor.setText(u"tcp:%1"_s.arg(taken.serverPort()));
        QTRY_VERIFY(editor.isTaken());
        const QString all = words(editor).join(u'\n');
        // Nobody is told to stop the program that he looks at.
        QVERIFY2(all.contains(u"Port %1 is in use by another service of this program."_s.arg(taken.serverPort())),
            qPrintable(all));
        QVERIFY2(!all.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(all));
        QPushButton* cure = nullptr;
        for (QPushButton* button : editor.findChildren<QPushButton*>()) {
            if (button->text().startsWith("Use "_L1) && button->isVisibleTo(&editor))
                cure = button;
        }
        QVERIFY(cure);
        cure->click();
        QTRY_VERIFY(!editor.isTaken());
        const int suggested = editor.findChild<QSpinBox*>()->value();
        QVERIFY(suggested > taken.serverPort());
        QCOMPARE(editor.text(), u"tcp:%1"_s.arg(suggested));
        QTRY_VERIFY(words(editor).contains(u"Port %1 is free."_s.arg(suggested)));
    }

    /// The button goes as it is pressed: the second click of a double one comes to whatever stands there then.
    void aDoubleClickOnTheCureTicksNothing()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        for (const bool narrow : {false, true}) {
            EndpointEditor editor(context(narrow), true);
            editor.setText(u"tcp:%1"_s.arg(taken.serverPort()));
            editor.resize(narrow ? 320 : 900, 300);
            editor.show();
            QVERIFY(QTest::qWaitForWindowExposed(&editor));
            const auto cure = [&editor]() -> QPushButton* {
                for (QPushButton* button : editor.findChildren<QPushButton*>()) {
                    if (button->text().startsWith("Use "_L1) && button->isVisible())
                        return button;
                }
                return nullptr;
            };
            QTRY_VERIFY(cure());
            const QPoint there = cure()->mapTo(&editor, cure()->rect().center());
            const bool isEncrypted = editor.findChild<QCheckBox*>()->isChecked();
            QTest::mouseClick(cure(), Qt::LeftButton);
            QTRY_VERIFY(!cure());
            QCoreApplication::processEvents(); // what stood beside it has its new place
            QWidget* under = editor.childAt(there) ? editor.childAt(there) : &editor;
            const QString before = editor.text();
            QTest::mouseDClick(under, Qt::LeftButton, {}, under->mapFrom(&editor, there));
            QCOMPARE(editor.findChild<QCheckBox*>()->isChecked(), isEncrypted);
            QCOMPARE(editor.text(), before);
        }
    }

    void knowsItsOwnPortsAndThoseOfOtherServices()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        OptionField::Context asked = context();
        asked.ownPorts = {taken.serverPort()};
        EndpointEditor own(asked, false);
        own.setText(u"tcp:%1"_s.arg(taken.serverPort()));
        QTRY_VERIFY(words(own).contains(u"It has this port now."_s));
        QVERIFY(!own.isTaken());
        asked.ownPorts.clear();
        asked.serviceAt = [](quint16) { return u"results"_s; };
        EndpointEditor other(asked, false);
        other.setText(u"tcp:%1"_s.arg(taken.serverPort()));
        QTRY_VERIFY(other.isTaken());
        QVERIFY(words(other).join(u' ').contains(u"is used by results, another service here"_s));
    }

    void placesCanBeAddedAndTakenAway()
    {
        OptionForm form(options(), context(), u"services/x.toml"_s);
        form.setRaw({{u"listen"_s, QStringList{u"tcp:8080"_s, u"tls:8443"_s}}});
        QCOMPARE(form.raw().value(u"listen"_s).toStringList(), (QStringList{u"tcp:8080"_s, u"tls:8443"_s}));
        auto editors = form.findChildren<EndpointEditor*>();
        QCOMPARE(editors.size(), 2 + 1); // the first one waits to be deleted
        QSignalSpy changed(&form, &OptionForm::changed);
        Q_EMIT editors.last()->removeWanted();
        QVERIFY(changed.count() > 0);
        QCOMPARE(form.raw().value(u"listen"_s).toStringList(), QStringList{u"tcp:8080"_s});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(form.findChildren<EndpointEditor*>().size(), 1);
    }
};

QTEST_MAIN(OptionFormTest)
#include "tst_optionform.moc"
