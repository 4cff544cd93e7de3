#include "ui/connect/addresscard.h"

#include <algorithm>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTest>

#include "app/chat/model/chatmodel.h"
#include "app/station/running/station.h"
#include "app/trust/acceptedcertificates.h"
#include "tests/app/chat/fakenetwork.h"
#include "tests/support/eventloop.h"
#include "tests/support/refusedcertificate.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/pseudolanguage.h"
#include "tests/ui/support/waiting.h"
#include "ui/chat/composer/composeedit.h"
#include "ui/chat/page/chatpage.h"
#include "ui/connect/addressdialog.h"
#include "ui/overview/overviewpage.h"
#include "ui/preferences/preferencespage.h"
#include "ui/widgets/display/texts.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// An account from one address, on the card of the first start.
class AddressCardTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    Page* page() { return m_bench->page(u"overview"_s); }
    Station& station() { return m_bench->station(); }
    QString shown() const
    {
        QStringList words;
        for (const QLabel* label : m_bench->window().findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'\n') + u'\n' + m_bench->trouble().join(u'\n');
    }

    /// A network that a test plays, in the first start's window.
    chat::FakeNetwork& playNetwork()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{overviewPage(), chatPage(), preferencesPage()});
        auto network = std::make_unique<chat::FakeNetwork>();
        auto& played = *network;
        played.known = {{u"Cityday"_s, {{u"server"_s, u"cityday.example"_s}}},
            {u"Harbour"_s, {{u"server"_s, u"harbour.example"_s}}}};
        chat::ChatParts parts;
        parts.types.push_back(std::move(network));
        station().setChatParts(std::move(parts));
        return played;
    }
    const CertificatePlace refusedPlace{u"harbour.example"_s, u"6697"_s};
    /// The server that is played shows a certificate with which nobody connects to it.
    void refuseCertificate(chat::FakeNetwork& played, Reason reason)
    {
        auto refused = refusedCertificate(refusedPlace, {u"elsewhere.example"_s});
        refused.reason = reason;
        station().certificates().refused(refused);
        played.refusal = Error{
            Error::Kind::Disconnected, reason, u"Its certificate was refused."_s, refusedPlace.toString(), 0};
    }
    AddressCard* card() { return page()->findChild<AddressCard*>(); }
    QLineEdit* cardField(const QString& name)
    {
        for (QLineEdit* field : card()->findChildren<QLineEdit*>()) {
            if (field->accessibleName() == name && field->isVisible())
                return field;
        }
        return nullptr;
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    /// One field, and the name that a person has here: what is found out is not asked.
    void oneAddressBecomesAnAccount()
    {
        auto& played = playNetwork();
        QVERIFY(m_bench->start());
        QTRY_VERIFY(card());
        cardField(u"Address"_s)->setFocus();
        m_bench->type(u"harbour.example"_s);
        QVERIFY(played.asked.isEmpty()); // while somebody types, nobody is asked
        QCOMPARE(fireTimers(*card()), 1);
        QTRY_VERIFY(cardField(u"Your name there"_s));
        QCOMPARE(played.asked, QStringList{u"greet harbour.example"_s});
        QCOMPARE(QApplication::focusWidget(), cardField(u"Address"_s)); // they may go on
        m_bench->press(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), cardField(u"Your name there"_s));
        QVERIFY(station().chat().accounts().empty());
        const auto states = card()->findChildren<StateText*>();
        QVERIFY(std::any_of(states.begin(), states.end(),
            [](const StateText* state) { return state->accessibleName().contains(u"Encrypted"_s); }));
        m_bench->type(u"lena"_s); // what stood there was chosen
        m_bench->press(Qt::Key_Return);
        QTRY_COMPARE(station().chat().accounts().size(), 1u);
        const chat::Account& account = *station().chat().accounts().front();
        QCOMPARE(account.title, u"harbour.example"_s);
        QCOMPARE(account.values.text(u"nick"_s), u"lena"_s);
        QTRY_COMPARE(m_bench->window().currentPage(), u"chat"_s);
        QTRY_VERIFY(page()->head().shown); // no first start any more
    }

    /// A pause is not the end: what follows belongs to the address, and is no part of a password.
    void whoPausesGoesOnInTheAddress()
    {
        auto& played = playNetwork();
        played.personal = u"password"_s;
        QVERIFY(m_bench->start());
        QTRY_VERIFY(card());
        cardField(u"Address"_s)->setFocus();
        m_bench->type(u"me.example"_s);
        QCOMPARE(fireTimers(*card()), 1);
        QTRY_VERIFY(cardField(u"Password"_s));
        played.endsIn = u"m"_s;
        m_bench->type(u".com"_s);
        QCOMPARE(cardField(u"Address"_s)->text(), u"me.example.com"_s);
        QVERIFY(!cardField(u"Password"_s));
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(cardField(u"Password"_s));
        QTRY_COMPARE(QApplication::focusWidget(), cardField(u"Password"_s));
        QVERIFY(cardField(u"Password"_s)->text().isEmpty());
        QCOMPARE(played.asked, (QStringList{u"greet me.example"_s, u"greet me.example.com"_s}));
    }

    /// It is trouble once the field is left.
    void halfAnAddressIsNotWrongYet()
    {
        auto& played = playNetwork();
        played.refusal = Error::disconnected(Reason::NameNotFound, u"There is no such name."_s);
        QVERIFY(m_bench->start());
        QTRY_VERIFY(card());
        cardField(u"Address"_s)->setFocus();
        QTRY_VERIFY(cardField(u"Address"_s)->hasFocus());
        m_bench->type(u"mira@loc"_s);
        QCOMPARE(fireTimers(*card()), 1);
        const auto isSaid = [this](const QString& words) { // with its mark before it
            const auto states = card()->findChildren<StateText*>();
            return std::any_of(states.begin(), states.end(),
                [&words](const StateText* state) { return state->accessibleName() == words; });
        };
        QTRY_VERIFY(isSaid(u"Not found: mira@loc"_s));
        const QString advice = u"An address is written as me@example.org"_s;
        QVERIFY(!shown().contains(advice));
        const auto asked = played.asked;
        m_bench->press(Qt::Key_Tab);
        QTRY_VERIFY(shown().contains(advice));
        QCOMPARE(played.asked, asked); // for that nobody is asked once more
    }

    /// The sentence that comes as the field is left moves no button away from the mouse that presses it.
    void aPressOfConnectIsNotLost()
    {
        auto& played = playNetwork();
        played.refusal = Error::disconnected(Reason::NameNotFound, u"There is no such name."_s);
        QVERIFY(m_bench->start());
        QTRY_VERIFY(card());
        cardField(u"Address"_s)->setFocus();
        QTRY_VERIFY(cardField(u"Address"_s)->hasFocus());
        m_bench->type(u"nowhere.example"_s);
        QCOMPARE(fireTimers(*card()), 1);
        const auto asked = played.asked.size();
        QVERIFY(asked > 0);
        const auto* connects = m_bench->button(u"Connect"_s);
        QVERIFY(connects);
        const auto place = [&] {
            return connects->mapTo(&m_bench->window(), QPoint(connects->width() / 2, connects->height() - 2));
        };
        const QString advice = u"No computer has this name"_s;
        m_bench->flush();
        const QPoint pressed = place();
        auto* window = m_bench->window().windowHandle(); // by which the program knows that a button is down
        QTest::mousePress(window, Qt::LeftButton, {}, pressed);
        m_bench->flush();
        QVERIFY(!cardField(u"Address"_s)->hasFocus());
        QVERIFY(!shown().contains(advice));
        QCOMPARE(place(), pressed);
        QTest::mouseRelease(window, Qt::LeftButton, {}, pressed);
        QTRY_VERIFY(played.asked.size() > asked); // it was pressed
        QTRY_VERIFY(shown().contains(advice));
    }

    void aRoomAloneAsksWhereItIs()
    {
        auto& played = playNetwork();
        QVERIFY(m_bench->start());
        QTRY_VERIFY(card());
        cardField(u"Address"_s)->setFocus();
        m_bench->type(u"#garden"_s);
        auto* where = card()->findChild<QComboBox*>();
        QVERIFY(where->isVisible());
        QCOMPARE(fireTimers(*card()), 1);
        QVERIFY(played.asked.isEmpty()); // nobody has said where
        played.endsIn = u"Harbour"_s;
        where->setCurrentIndex(where->findText(u"Harbour"_s));
        Q_EMIT where->activated(where->currentIndex());
        QTRY_COMPARE(played.asked, QStringList{u"greet Harbour"_s});
        QTRY_VERIFY(cardField(u"Your name there"_s));
        cardField(u"Your name there"_s)->setText(u"lena"_s);
        QVERIFY(m_bench->click(u"Connect"_s));
        QTRY_COMPARE(station().chat().accounts().size(), 1u);
        QTRY_VERIFY(station().chat().accounts().front()->find(chat::Conversation::Kind::Room, u"#garden"_s));
    }

    /// Nothing can be looked for before: the keyboard goes to the question, which says that it is one.
    void aRoomAloneWaitsForItsNetwork()
    {
        auto& played = playNetwork();
        QVERIFY(m_bench->start());
        QTRY_VERIFY(card());
        const auto asks = [this] { return shown().contains(u"A network is missing."_s); };
        cardField(u"Address"_s)->setFocus();
        m_bench->type(u"#garden"_s);
        auto* where = card()->findChild<QComboBox*>();
        QVERIFY(!asks());
        m_bench->press(Qt::Key_Return);
        QVERIFY(asks());
        QTRY_COMPARE(QApplication::focusWidget(), where);
        cardField(u"Address"_s)->setFocus();
        m_bench->type(u"s"_s);
        QVERIFY(!asks());
        QVERIFY(m_bench->click(u"Connect"_s));
        QVERIFY(asks());
        QTRY_COMPARE(QApplication::focusWidget(), where);
        QVERIFY(played.asked.isEmpty());
        where->setCurrentIndex(where->findText(u"Harbour"_s));
        Q_EMIT where->activated(where->currentIndex());
        QVERIFY(!asks());
    }

    /// Its name may be typed there: each letter chooses, and only where they stop somebody is asked.
    void aNetworkIsAskedOnceItsChoiceStands()
    {
        auto& played = playNetwork();
        played.endsIn = u"Harbour"_s;
        QVERIFY(m_bench->start());
        QTRY_VERIFY(card());
        cardField(u"Address"_s)->setText(u"#garden"_s);
        QCOMPARE(fireTimers(*card()), 1);
        auto* where = card()->findChild<QComboBox*>();
        where->setFocus();
        QTest::keyClicks(where, u"harb"_s);
        QCOMPARE(where->currentText(), u"Harbour"_s);
        QVERIFY(played.asked.isEmpty());
        QCOMPARE(fireTimers(*card()), 1);
        QTRY_VERIFY(cardField(u"Your name there"_s));
        QCOMPARE(played.asked, QStringList{u"greet Harbour"_s});
        // What was found is not where somebody goes who has chosen another since.
        Q_EMIT where->activated(where->currentIndex());
        QVERIFY(!cardField(u"Your name there"_s));
        QCOMPARE(played.asked.size(), 1);
    }

    void whatIsNotThereIsSaidAndMayBeTypedAnew()
    {
        auto& played = playNetwork();
        played.refusal = Error{Error::Kind::Disconnected, Reason::ConnectionRefused, u"Nobody answers there."_s, {}, 0};
        QVERIFY(m_bench->start());
        QTRY_VERIFY(card());
        cardField(u"Address"_s)->setFocus();
        m_bench->type(u"nowhere.example"_s);
        m_bench->press(Qt::Key_Return); // no need to wait
        QTRY_VERIFY(shown().contains(u"That computer takes no connections there."_s));
        QVERIFY(card()->findChildren<StateText*>().first()->accessibleName().contains(u"No answer from"_s));
        QCOMPARE(QApplication::focusWidget(), cardField(u"Address"_s));
        QVERIFY(!cardField(u"Your name there"_s));
        QVERIFY(m_bench->click(u"Connect"_s));
        QVERIFY(station().chat().accounts().empty());
        m_bench->type(u"x"_s);
        QVERIFY(!shown().contains(u"That computer takes no connections there."_s)); // it was about something else
    }

    void aProxyInTheWayLeadsToThePreferences()
    {
        auto& played = playNetwork();
        played.refusal = Error::refused(Reason::ConnectionRefused, u"The proxy takes no connections."_s, u"proxy"_s);
        QVERIFY(m_bench->start());
        QTRY_VERIFY(card());
        const auto leads = u"Preferences…"_s;
        QVERIFY(!m_bench->button(leads));
        cardField(u"Address"_s)->setFocus();
        m_bench->type(u"harbour.example"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(m_bench->button(leads));
        QVERIFY(m_bench->click(leads));
        QTRY_COMPARE(m_bench->window().currentPage(), u"preferences"_s);
        m_bench->window().goTo(u"overview"_s);
        QTRY_VERIFY(m_bench->button(leads));
        cardField(u"Address"_s)->setText(u"harbour.examples"_s);
        QTRY_VERIFY(!m_bench->button(leads)); // it was about something else
    }

    /// Whose certificate it is not, that it has changed or is over: each in its own words.
    void whyACertificateIsRefusedIsSaid_data()
    {
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<bool>("isChanged");
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("words");
        QTest::newRow("of nobody") << Reason::CertificateNotTrusted << false << u"Its certificate is its own"_s
                                   << u"Nobody known vouches for it."_s;
        QTest::newRow("changed") << Reason::CertificateNotTrusted << true << u"The certificate has CHANGED"_s
                                 << u"shows another certificate than the one that was accepted"_s;
        QTest::newRow("name") << Reason::CertificateNameMismatch << false << u"This certificate is for another name"_s
                              << u"answered with a certificate for elsewhere.example"_s;
        QTest::newRow("expired") << Reason::CertificateExpired << false << u"This certificate has expired"_s
                                 << u"was valid until"_s;
    }
    void whyACertificateIsRefusedIsSaid()
    {
        QFETCH(Reason, reason);
        QFETCH(bool, isChanged);
        QFETCH(QString, head);
        QFETCH(QString, words);
        auto& played = playNetwork();
        QVERIFY(m_bench->start());
        if (isChanged)
            QVERIFY(waitFor(station().certificates().accept(refusedPlace, QString(64, u'a'),
                                trust::AcceptedCertificates::Until::ProgramEnds, u"test"_s))
                        .ok());
        refuseCertificate(played, reason);
        QTRY_VERIFY(card());
        cardField(u"Address"_s)->setFocus();
        m_bench->type(u"harbour.example"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(m_bench->button(u"Look at the certificate…"_s));
        QTRY_COMPARE(m_bench->button(u"Look at the certificate…"_s)->width(),
            cardField(u"Address"_s)->width()); // as those below
        QTRY_COMPARE(m_bench->button(u"Look at the certificate…"_s)->height(), m_bench->button(u"Connect"_s)->height());
        QCOMPARE(m_bench->button(u"Look at the certificate…"_s)->font(), m_bench->button(u"Connect"_s)->font());
        QVERIFY2(shown().contains(words), qPrintable(shown()));
        const auto states = card()->findChildren<StateText*>();
        QVERIFY(std::any_of(states.begin(), states.end(),
            [&](const StateText* state) { return state->accessibleName().contains(head); }));
    }

    /// Who has said no to a certificate gets on by the same keys and buttons as before.
    void whoDidNotConnectMayLookAgain()
    {
        auto& played = playNetwork();
        QVERIFY(m_bench->start());
        refuseCertificate(played, Reason::CertificateNotTrusted);
        QTRY_VERIFY(card());
        cardField(u"Address"_s)->setFocus();
        m_bench->type(u"harbour.example"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(m_bench->button(u"Look at the certificate…"_s));
        for (const auto& way : {u"Look at the certificate…"_s, u"Connect"_s, QString()}) {
            if (way.isEmpty()) {
                cardField(u"Address"_s)->setFocus();
                m_bench->press(Qt::Key_Return);
            } else {
                QVERIFY(m_bench->click(way));
            }
            QVERIFY2(m_bench->waitForDialog(), qPrintable(way));
            QVERIFY(m_bench->click(u"Do not connect"_s));
            QTRY_VERIFY(!m_bench->dialog());
        }
        played.refusal.reset();
        QVERIFY(m_bench->click(u"Connect"_s));
        QVERIFY(m_bench->waitForDialog());
        QVERIFY(m_bench->click(u"Only now"_s));
        QTRY_COMPARE(station().certificates().all().size(), 1);
        QTRY_VERIFY(cardField(u"Your name there"_s));
    }

    /// Over the dialog in which the card stands, or it might be behind it.
    void aCertificateIsAskedAboutOverItsDialog()
    {
        auto& played = playNetwork();
        QVERIFY(m_bench->start());
        refuseCertificate(played, Reason::CertificateNotTrusted);
        auto* around = new AddressDialog(m_bench->window(), u"harbour.example"_s);
        around->open();
        QVERIFY(m_bench->waitForDialog());
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(m_bench->button(u"Look at the certificate…"_s));
        QTest::mouseClick(m_bench->button(u"Look at the certificate…"_s), Qt::LeftButton);
        QTRY_VERIFY(m_bench->dialog() != around);
        QCOMPARE(m_bench->dialog()->parentWidget(), static_cast<QWidget*>(around));
    }

    /// The button that the mouse has pressed keeps the keyboard: letters go nowhere, and a space presses it again.
    void whoAcceptsByTheMouseTypesOnInTheField()
    {
        auto& played = playNetwork();
        played.personal = u"password"_s;
        QVERIFY(m_bench->start());
        refuseCertificate(played, Reason::CertificateNotTrusted);
        QTRY_VERIFY(card());
        cardField(u"Address"_s)->setFocus();
        m_bench->type(u"harbour.example"_s);
        QCOMPARE(fireTimers(*card()), 1);
        QTRY_VERIFY(m_bench->button(u"Look at the certificate…"_s));
        auto* connects = m_bench->button(u"Connect"_s);
        connects->setFocus(Qt::MouseFocusReason);
        connects->click();
        QVERIFY(m_bench->waitForDialog());
        played.refusal.reset();
        QVERIFY(m_bench->click(u"Only now"_s));
        QTRY_VERIFY(cardField(u"Password"_s));
        // Nothing makes a window active again here after a dialog.
        QTRY_COMPARE(m_bench->window().focusWidget(), static_cast<QWidget*>(cardField(u"Password"_s)));
    }

    /// A network of ours may be called by words, such as "This computer".
    void aNetworkIsCalledAsTheWindowSpeaks()
    {
        const PseudoLanguage language(PseudoLanguage::Kind::Longest);
        auto& played = playNetwork();
        played.endsIn = u"Harbour"_s;
        played.refusal = Error::disconnected(Reason::NameNotFound, u"There is no such name."_s);
        QVERIFY(m_bench->start());
        QTRY_VERIFY(card());
        card()->findChild<QLineEdit*>()->setText(u"#garden"_s);
        auto* where = card()->findChild<QComboBox*>();
        const QString harbour = PseudoLanguage::longest(u"Harbour"_s);
        QVERIFY(where->findText(harbour) >= 0);
        where->setCurrentIndex(where->findText(harbour));
        Q_EMIT where->activated(where->currentIndex());
        const QString words = PseudoLanguage::longest(u"Not found: %1"_s).arg(harbour);
        const auto isSaid = [this, &words] {
            const auto states = card()->findChildren<StateText*>();
            return std::any_of(states.begin(), states.end(),
                [&words](const StateText* state) { return state->accessibleName().contains(words); });
        };
        QTRY_VERIFY(isSaid());
        QCOMPARE(played.asked, QStringList{u"greet Harbour"_s}); // it is looked for by the name that it has
    }

    void whatIsMissingIsSaid()
    {
        playNetwork();
        QVERIFY(m_bench->start());
        QTRY_VERIFY(card());
        QVERIFY(m_bench->click(u"Connect"_s));
        QVERIFY(shown().contains(u"An address is missing."_s));
        QTRY_COMPARE(QApplication::focusWidget(), cardField(u"Address"_s));
        m_bench->type(u"harbour.example"_s);
        QVERIFY(!shown().contains(u"is missing."_s));
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(cardField(u"Your name there"_s));
        cardField(u"Your name there"_s)->clear();
        QVERIFY(m_bench->click(u"Connect"_s));
        QVERIFY(shown().contains(u"A name is missing."_s));
        QTRY_COMPARE(QApplication::focusWidget(), cardField(u"Your name there"_s));
        QVERIFY(station().chat().accounts().empty());
        m_bench->type(u"l"_s);
        QVERIFY(!shown().contains(u"is missing."_s));
    }

    /// Said before, and agreed to at a button of its own: Enter in a field only leads there.
    void withoutEncryptionOnlyByItsOwnButton()
    {
        auto& played = playNetwork();
        played.isInTheClear = true;
        QVERIFY(m_bench->start());
        QTRY_VERIFY(card());
        const auto verb = u"Connect without encryption"_s;
        QVERIFY(!m_bench->button(verb));
        cardField(u"Address"_s)->setFocus();
        m_bench->type(u"harbour.example"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(cardField(u"Your name there"_s));
        QVERIFY2(shown().contains(u"everybody on the way can read what is said"_s), qPrintable(shown()));
        QTRY_VERIFY(m_bench->button(verb) && m_bench->button(verb)->isVisible());
        QVERIFY(!m_bench->button(u"Connect"_s) || !m_bench->button(u"Connect"_s)->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), cardField(u"Your name there"_s));
        m_bench->type(u"lena"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(m_bench->button(verb)));
        QVERIFY(station().chat().accounts().empty());
        m_bench->press(Qt::Key_Return);
        QTRY_COMPARE(station().chat().accounts().size(), 1u);
        QCOMPARE(station().chat().accounts().front()->values.text(u"encryption"_s), u"none"_s);
    }

    /// Whatever it is made of.
    void noPasswordGoesAroundThatButton()
    {
        auto& played = playNetwork();
        played.isInTheClear = true;
        played.personal = u"password"_s;
        QVERIFY(m_bench->start());
        QTRY_VERIFY(card());
        cardField(u"Address"_s)->setFocus();
        m_bench->type(u"harbour.example"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(cardField(u"Password"_s));
        QTRY_COMPARE(QApplication::focusWidget(), cardField(u"Password"_s));
        m_bench->press(Qt::Key_Return);
        QVERIFY(shown().contains(u"The password is missing."_s));
        m_bench->type(u"   "_s);
        m_bench->press(Qt::Key_Return);
        m_bench->flush();
        QVERIFY(station().chat().accounts().empty());
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(m_bench->button(u"Connect without encryption"_s)));
        m_bench->press(Qt::Key_Return);
        QTRY_COMPARE(station().chat().accounts().size(), 1u);
    }

    void anotherAddressIsNotInTheClearForThat()
    {
        auto& played = playNetwork();
        played.isInTheClear = true;
        QVERIFY(m_bench->start());
        QTRY_VERIFY(card());
        cardField(u"Address"_s)->setFocus();
        m_bench->type(u"harbour.example"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(m_bench->button(u"Connect without encryption"_s));
        played.isInTheClear = false;
        cardField(u"Address"_s)->setText(u"cityday.example"_s);
        QVERIFY(!m_bench->button(u"Connect without encryption"_s));
        QCOMPARE(fireTimers(*card()), 1);
        QTRY_VERIFY(m_bench->button(u"Connect"_s));
        QVERIFY(!m_bench->button(u"Connect without encryption"_s));
        QVERIFY(!shown().contains(u"without encryption"_s));
    }

    void registeringIsOfferedWhereTheServerDoes()
    {
        auto& played = playNetwork();
        QVERIFY(m_bench->start());
        QTRY_VERIFY(card());
        const auto offer = u"Register in place"_s;
        cardField(u"Address"_s)->setFocus();
        m_bench->type(u"closed.example"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(cardField(u"Your name there"_s));
        QVERIFY(!m_bench->button(offer));
        played.makesAccounts = true;
        cardField(u"Address"_s)->setText(u"open.example"_s);
        QCOMPARE(fireTimers(*card()), 1);
        QTRY_VERIFY(m_bench->button(offer));
        const QPointer button(m_bench->button(offer));
        QVERIFY(m_bench->click(offer));
        QVERIFY(m_bench->waitForDialog());
        QCOMPARE(played.asked.last(), u"register open.example"_s);
        // As assistive programs do, which no dialog stops.
        const auto asked = played.asked;
        QVERIFY(button);
        button->click();
        QCOMPARE(played.asked, asked);
    }

    /// Who reads the last words of the dialog reads on; then the new account's page has the keyboard.
    void whatWasRegisteredOpensWhenTheDialogHasGone()
    {
        auto& played = playNetwork();
        played.makesAccounts = true;
        played.talk->values = {{u"nick"_s, u"lena"_s}};
        chat::FormSession::Step last;
        last.isOver = true;
        last.notes = {{.text = u"Welcome to the harbour."_s}};
        played.talk->steps = {chat::FormSession::Step(), last};
        QVERIFY(m_bench->start());
        QTRY_VERIFY(card());
        cardField(u"Address"_s)->setFocus();
        m_bench->type(u"harbour.example"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(m_bench->button(u"Register in place"_s));
        QVERIFY(m_bench->click(u"Register in place"_s));
        QVERIFY(m_bench->waitForDialog());
        m_bench->press(Qt::Key_Return);
        QTRY_COMPARE(played.talk->asked, (QStringList{u"begin"_s, u"finish"_s}));
        QTRY_VERIFY(m_bench->button(u"Close"_s)); // it has said that it is over
        m_bench->flush();
        QTRY_COMPARE(station().chat().accounts().size(), 1u);
        QCOMPARE(m_bench->window().currentPage(), u"overview"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(!m_bench->dialog());
        QCOMPARE(station().chat().accounts().front()->values.text(u"nick"_s), u"lena"_s);
        QTRY_COMPARE(m_bench->window().currentPage(), u"chat"_s);
        const auto* composer = m_bench->page(u"chat"_s)->findChild<ComposeEdit*>();
        QVERIFY(composer);
        // Nothing makes a window active again here after a dialog.
        QTRY_COMPARE(m_bench->window().focusWidget(), static_cast<const QWidget*>(composer));
    }

    void whoCallsRegisteringOffHasNoAccount()
    {
        auto& played = playNetwork();
        played.makesAccounts = true;
        QVERIFY(m_bench->start());
        QTRY_VERIFY(card());
        cardField(u"Address"_s)->setFocus();
        m_bench->type(u"harbour.example"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(m_bench->button(u"Register in place"_s));
        QVERIFY(m_bench->click(u"Register in place"_s));
        QVERIFY(m_bench->waitForDialog());
        m_bench->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_bench->dialog());
        m_bench->flush();
        QVERIFY(station().chat().accounts().empty());
        QCOMPARE(m_bench->window().currentPage(), u"overview"_s);
    }

    void whatIsRegisteredInPlaceIsAddedEvenIfTheDialogIsClosed()
    {
        auto& played = playNetwork();
        played.makesAccounts = true;
        chat::FormSession::Step question;
        question.form.fields.append(chat::FormField());
        question.form.fields.first().key = u"username"_s;
        chat::FormSession::Step over;
        over.isOver = true;
        played.talk->steps = {question, over};
        played.talk->values = {{u"nick"_s, u"kestrel"_s}, {u"password"_s, u"pw"_s}};
        QVERIFY(m_bench->start());
        QTRY_VERIFY(card());
        cardField(u"Address"_s)->setFocus();
        m_bench->type(u"open.example"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(m_bench->button(u"Register in place"_s));
        QVERIFY(m_bench->click(u"Register in place"_s));
        QVERIFY(m_bench->waitForDialog());
        QTRY_VERIFY(m_bench->dialog()->findChild<QLineEdit*>());
        played.talk->holds = true;
        QTest::keyClick(m_bench->dialog()->findChild<QLineEdit*>(), Qt::Key_Return);
        QTest::keyClick(m_bench->dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!m_bench->dialog());
        QVERIFY(station().chat().accounts().empty());
        played.talk->release();
        QTRY_VERIFY(!station().chat().accounts().empty());
        QCOMPARE(station().chat().accounts().front()->values.text(u"server"_s), u"open.example"_s);
        QTRY_COMPARE(played.secrets.value(u"password"_s), u"pw"_s);
        QTRY_VERIFY(m_bench->button(u"Show it"_s));
        QCOMPARE(m_bench->window().currentPage(), u"overview"_s);
        QVERIFY(m_bench->click(u"Show it"_s));
        QTRY_COMPARE(m_bench->window().currentPage(), u"chat"_s);
    }
};

QTEST_MAIN(AddressCardTest)
#include "tst_addresscard.moc"
