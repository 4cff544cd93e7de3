#include <QLabel>
#include <QLayout>
#include <QTest>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pseudolanguage.h"
#include "ui/chat/composer/composerfoot.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ComposerFootTest : public QObject {
    Q_OBJECT

    ComposerFoot m_foot;

    QString words(int at) const
    {
        return m_foot.findChildren<QLabel*>().value(at)->text().remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    QString typing() const { return words(0); }
    QString hint() const { return words(1); }

private Q_SLOTS:
    void saysWhoIsTyping()
    {
        m_foot.setTyping({u"ann"_s});
        QCOMPARE(typing(), u"ann is typing…"_s);
        m_foot.setTyping({u"ann"_s, u"%1"_s});
        QCOMPARE(typing(), u"ann and %1 are typing…"_s);
        m_foot.setTyping({u"ann"_s, u"bob"_s, u"cat"_s});
        QVERIFY(typing().startsWith(u"3 "_s) && !typing().contains(u"ann"_s));
        m_foot.setTyping({});
        QVERIFY(typing().isEmpty());
    }

    void strangersNamesStayShort()
    {
        for (const StrangersWords& each : strangersWords()) {
            m_foot.setTyping({each.text, each.text});
            QVERIFY2(!drivesScreens(typing()) && !typing().contains(u'\n') && typing().size() < 120, each.name);
        }
    }

    /// Its height is there with and without words: nothing moves while others begin and stop.
    void nothingMoves()
    {
        const int height = m_foot.sizeHint().height() + m_foot.height();
        m_foot.setTyping({u"ann"_s});
        m_foot.setHint(u"/topic [words]: Sets the topic."_s);
        QCOMPARE(m_foot.sizeHint().height() + m_foot.height(), height);
    }

    /// Narrow, the standing hint gives way to who is typing; that of a command does not.
    void theHintOfACommandIsAlwaysThere()
    {
        m_foot.resize(900, m_foot.height());
        m_foot.show();
        m_foot.setHint({});
        QVERIFY(hint().contains(u"Return"_s));
        m_foot.resize(200, m_foot.height());
        QVERIFY(hint().isEmpty());
        m_foot.setHint(u"/topic [words]"_s);
        QCOMPARE(hint(), u"/topic [words]"_s);
        m_foot.setHint({});
        m_foot.resize(900, m_foot.height());
        QVERIFY(hint().contains(u"Return"_s));
    }

    /// Half a hint is none. With words two fifths longer, too.
    void theStandingHintIsWholeOrNotThere()
    {
        const auto lookAt = [this] {
            ComposerFoot foot;
            foot.show();
            bool wasThere = false;
            for (int width = 120; width <= 1000; width += 7) {
                for (const QStringList& names : {QStringList(), QStringList{u"ann"_s, u"bob"_s}}) {
                    foot.setTyping(names);
                    foot.resize(width, foot.height());
                    foot.layout()->activate();
                    const auto* hint = foot.findChildren<QLabel*>().value(1);
                    const int needed = hint->fontMetrics().horizontalAdvance(hint->text());
                    QVERIFY2(needed <= hint->width(),
                        qPrintable(u"%1 of %2 at %3"_s.arg(hint->width()).arg(needed).arg(width)));
                    wasThere = wasThere || needed > 0;
                }
            }
            QVERIFY(wasThere);
        };
        lookAt();
        const PseudoLanguage language(PseudoLanguage::Kind::Longest);
        lookAt();
    }
};

QTEST_MAIN(ComposerFootTest)
#include "tst_composerfoot.moc"
