#include <QFile>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "tests/support/testclass.h"
#include "tests/ui/chat/files/filesbench.h"
#include "tests/ui/support/pseudolanguage.h"
#include "ui/chat/files/offerrow.h"
#include "ui/chat/files/offers.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Conversation;

/// What others offer: files, and to talk directly.
class OffersTest : public QObject, private FilesBench {
    Q_OBJECT

    qint64 offer(Conversation& from, const QString& name, qint64 size, const QString& caution = {})
    {
        chat::Offer made;
        made.kind = name.isEmpty() ? chat::Offer::Kind::Talk : chat::Offer::Kind::File;
        made.key = u"k"_s;
        made.from = from.name;
        made.name = name;
        made.size = size;
        made.caution = caution;
        chat().reports().notifyOffer(from, made);
        const auto all = chat().offers().of(from.id);
        return all.isEmpty() ? 0 : all.last().id;
    }
    OfferRow* offerRow()
    {
        for (OfferRow* one : page()->findChildren<OfferRow*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QPushButton* offerButton(const QString& text)
    {
        for (QPushButton* one : offerRow() ? offerRow()->findChildren<QPushButton*>() : QList<QPushButton*>()) {
            if (one->isVisible() && one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() { QVERIFY(beginWithFiles()); }
    void cleanup() { end(); }

    void whatIsOfferedWaitsForAWord()
    {
        Conversation* kofi = person();
        QVERIFY(kofi);
        m_network->holds = true;
        QVERIFY(offer(*kofi, u"../seating.pdf"_s, 2000) != 0);
        QTRY_VERIFY(offerRow());
        QVERIFY2(offerRow()->accessibleName().contains(u"seating.pdf"_s), qPrintable(offerRow()->accessibleName()));
        QVERIFY(
            told().contains(u"offered by kofi"_s) && told().contains(u"seating.pdf"_s) && !told().contains(u".."_s));
        QVERIFY(!m_network->asked.join(u' ').contains(u"take "_s));
        QPushButton* save = offerButton(u"Save…"_s);
        QVERIFY(save && save->focusPolicy() & Qt::TabFocus); // by the keyboard, too
        const QString path = m_bench->folder() + u"/seating.pdf"_s;
        // as the dialog does
        page()->view()->composer()->offers().saveTo(chat().offers().of(kofi->id).first().id, path);
        QTRY_VERIFY(m_network->asked.join(u' ').contains(u"take k from 0"_s));
        QFile part(link()->incoming.path);
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write(QByteArray(2000, 'x')) == 2000 && part.flush());
        link()->incoming.progress(500);
        QTRY_COMPARE(offerRow()->findChild<QProgressBar*>()->value(), 250);
        QVERIFY(told().contains(u"25 % of"_s));
        m_network->held.back().fire(Done());
        QTRY_VERIFY(!offerRow());
        QTRY_VERIFY(texts().join(u' ').contains(path)); // where it is
    }

    void whatIsOfferedIsRefused()
    {
        Conversation* kofi = person();
        QVERIFY(kofi);
        QVERIFY(offer(*kofi, u"a.txt"_s, 1) != 0);
        QTRY_VERIFY(offerButton(u"Refuse"_s));
        offerButton(u"Refuse"_s)->click();
        QTRY_VERIFY(!offerRow());
        QVERIFY(m_network->asked.contains(u"refuse k"_s));
        QTRY_VERIFY(texts().join(u' ').contains(u"You refused a.txt"_s));
    }

    void whyIsSaidInTheWindowsLanguage()
    {
        Conversation* kofi = person();
        QVERIFY(kofi);
        const PseudoLanguage other(PseudoLanguage::Kind::Longest);
        const QString why = u"It leads to this very computer."_s;
        QVERIFY(offer(*kofi, u"a.txt"_s, 1, why) != 0);
        QTRY_VERIFY(offerRow());
        QVERIFY2(told().contains(PseudoLanguage::longest(why)), qPrintable(told()));
    }

    void whatLeadsNearSaysWhy()
    {
        Conversation* kofi = person();
        QVERIFY(kofi);
        QVERIFY(offer(*kofi, u"a.txt"_s, 1, u"It leads to 10.0.0.1."_s) != 0);
        QTRY_VERIFY(offerButton(u"Save anyway…"_s));
        QVERIFY(told().contains(u"It leads to 10.0.0.1."_s));
    }

    void savingCanBeCalledOff()
    {
        Conversation* kofi = person();
        QVERIFY(kofi);
        m_network->holds = true;
        const qint64 id = offer(*kofi, u"a.txt"_s, 100);
        QVERIFY(chat().offers().save(id, m_bench->folder() + u"/a.txt"_s));
        QTRY_VERIFY(offerRow() && offerRow()->findChild<QToolButton*>()->isVisible());
        offerRow()->findChild<QToolButton*>()->click();
        QTRY_VERIFY(told().contains(u"Not saved: You called it off."_s));
        offerRow()->findChild<QToolButton*>()->click();
        QTRY_VERIFY(!offerRow());
    }

    void aTalkIsShownWhereItIs()
    {
        Conversation* kofi = person();
        QVERIFY(kofi);
        QVERIFY(offer(*kofi, {}, -1) != 0);
        QTRY_VERIFY(told().contains(u"kofi offers to talk directly"_s));
        QVERIFY(told().contains(u"not encrypted"_s));
        offerButton(u"Talk"_s)->click();
        QTRY_VERIFY(m_network->asked.contains(u"talk k"_s));
        QTRY_COMPARE(page()->view()->transcript().conversation(),
            chat().account(kofi->account->id)->find(Conversation::Kind::Person, u"=alice"_s)->id);
    }
};

QTEST_MAIN(OffersTest)
#include "tst_offers.moc"
