#include "app/polls/counting/answerplaces.h"

#include <QDataStream>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class AnswerPlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachHasOne()
    {
        AnswerPlaces places;
        QCOMPARE(places.add(u"a"_s), 0);
        QCOMPARE(places.add(u"b"_s), 1);
        QCOMPARE(places.add(u"a"_s), 0);
        QCOMPARE(places.of(u"b"_s), 1);
        QCOMPARE(places.of(u"c"_s), -1);
        QCOMPARE(places.at(1), u"b"_s);
    }
    void whatIsLetGoOfIsAnothers()
    {
        AnswerPlaces places;
        for (int i = 0; i < 10'000; ++i) {
            const auto place = places.add(u"word %1"_s.arg(i));
            QCOMPARE(places.of(u"word %1"_s.arg(i - 1)), -1);
            places.release(place);
        }
        QCOMPARE(places.count(), 1);
    }
    void whatIsRetiredIsNobodys()
    {
        AnswerPlaces places;
        places.add(u"a"_s);
        places.add(u"b"_s);
        places.retire(0);
        QCOMPARE(places.at(0), QString());
        QCOMPARE(places.add(u"a"_s), 2);
        QByteArray bytes;
        QDataStream out(&bytes, QDataStream::WriteOnly);
        places.write(out);
        QDataStream in(bytes);
        AnswerPlaces again;
        again.read(in);
        QCOMPARE(again.at(0), QString());
        QCOMPARE(again.of(u"a"_s), 2);
        QCOMPARE(again.add(u"c"_s), 3);
    }
    void itGoesOnAsItWas()
    {
        AnswerPlaces places;
        for (const auto& id : {u"a"_s, u"b"_s, u"c"_s})
            places.add(id);
        places.release(1);
        QByteArray bytes;
        QDataStream out(&bytes, QDataStream::WriteOnly);
        places.write(out);
        QDataStream in(bytes);
        AnswerPlaces again;
        again.read(in);
        QCOMPARE(again.of(u"c"_s), 2);
        QCOMPARE(again.of(u"b"_s), -1);
        QCOMPARE(again.add(u"d"_s), 1);
        QCOMPARE(again.add(u"e"_s), 3);
    }
};

QTEST_GUILESS_MAIN(AnswerPlacesTest)
#include "tst_answerplaces.moc"
