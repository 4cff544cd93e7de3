#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/extensions/resultset.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class DataFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dataForms();
    void whatWasSubmitted();
    void whatIsSaidAboutAField();
    void whatWasFound();
    void pages();
    void pagesOfAList();
};

void DataFormTest::dataForms()
{
    const QByteArray text = "<x xmlns='jabber:x:data' type='form'><title>T</title><instructions>I</instructions>"
                            "<field var='FORM_TYPE' type='hidden'><value>urn:f</value></field>"
                            "<field var='a' type='list-single' label='A'><required/><value>1</value>"
                            "<option label='One'><value>1</value></option><option><value>2</value></option></field>"
                            "<field var='b' type='text-multi'><value>x</value><value>y</value></field></x>";
    const auto form = DataForm::fromElement(*xml::parse(text));
    QVERIFY(form);
    QCOMPARE(xml::serialise(form->toElement()), text);
    QCOMPARE(form->formType(), u"urn:f"_s);
    QCOMPARE(form->values(u"b"), QStringList({u"x"_s, u"y"_s}));
    QVERIFY(form->value(u"c").isNull());
    QVERIFY(!DataForm::fromElement(*xml::parse("<x xmlns='jabber:x:data' type='strange'/>")));
    QVERIFY(!DataForm::fromElement(*xml::parse("<x xmlns='other' type='form'/>")));
    QCOMPARE(DataForm::toBool(u"true"_s), std::optional(true));
    QCOMPARE(DataForm::toBool(u"0"_s), std::optional(false));
    QVERIFY(!DataForm::toBool(u"maybe"_s));
}

void DataFormTest::whatWasSubmitted()
{
    const auto of = [](const QByteArray& inside) {
        return DataForm::submittedIn(*xml::parse("<o>" + inside + "</o>"));
    };
    QVERIFY((*of("<x xmlns='jabber:x:data' type='submit'/>")).has_value());
    QVERIFY(!(*of("<x xmlns='jabber:x:data' type='cancel'/>")).has_value());
    QVERIFY(!(*of("<other/>")).has_value());
    for (const QByteArray type : {"", "type='form'", "type='result'", "type='strange'"}) {
        const auto broken = of("<x xmlns='jabber:x:data' " + type + "/>");
        QVERIFY2(!broken, type.constData());
        QCOMPARE(broken.error().code, u"bad-request"_s);
    }
}

void DataFormTest::whatIsSaidAboutAField()
{
    const QByteArray text =
        "<x xmlns='jabber:x:data' type='form'>"
        "<field var='n' type='text-single'><value>3</value><desc>How many</desc>"
        "<validate xmlns='http://jabber.org/protocol/xdata-validate' datatype='xs:integer'><range min='1' max='9'/></validate></field>"
        "<field var='r' type='text-single'><validate xmlns='http://jabber.org/protocol/xdata-validate'><regex>[a-z]+</regex></validate></field>"
        "<field var='o' type='list-multi'><validate xmlns='http://jabber.org/protocol/xdata-validate'><open/><list-range min='1' max='2'/></validate></field>"
        "<field var='ocr' type='text-single'><media xmlns='urn:xmpp:media-element'><uri type='image/png'>cid:a@bob.xmpp.org</uri></media></field></x>";
    const auto form = DataForm::fromElement(*xml::parse(text));
    QVERIFY(form);
    QCOMPARE(xml::serialise(form->toElement()), text);
    const auto& number = *form->find(u"n");
    QCOMPARE(number.description, u"How many"_s);
    QCOMPARE(number.validation->datatype, u"xs:integer"_s);
    QCOMPARE(number.validation->min, u"1"_s);
    QCOMPARE(number.validation->max, u"9"_s);
    QCOMPARE(form->find(u"r")->validation->regex, u"[a-z]+"_s);
    QVERIFY(form->find(u"o")->validation->isOpen);
    QCOMPARE(form->find(u"o")->validation->most, 2);
    QCOMPARE(form->find(u"n")->validation->most, -1);
    QCOMPARE(form->find(u"ocr")->media, QList<DataForm::Media>({{u"image/png"_s, u"cid:a@bob.xmpp.org"_s}}));
}

void DataFormTest::whatWasFound()
{
    const QByteArray text =
        "<x xmlns='jabber:x:data' type='result'><reported><field var='who' type='jid-single' label='Who'/></reported>"
        "<item><field var='who'><value>a@b</value></field></item><item><field var='who'><value>c@d</value></field></item></x>";
    const auto form = DataForm::fromElement(*xml::parse(text));
    QVERIFY(form);
    QCOMPARE(form->reported.first().label, u"Who"_s);
    QCOMPARE(form->items.size(), 2);
    QCOMPARE(form->items[1].first().values, QStringList{u"c@d"_s});
    QCOMPARE(xml::serialise(form->toElement()), text);
    const auto lines = DataForm::fromElement(*xml::parse(
        "<x xmlns='jabber:x:data' type='form'><instructions>a</instructions><instructions>b</instructions></x>"));
    QCOMPARE(lines->instructions, u"a\nb"_s);
}

void DataFormTest::pages()
{
    const auto in = [](const QByteArray& set) {
        return PageRequest::in(*xml::parse("<q><set xmlns='http://jabber.org/protocol/rsm'>" + set + "</set></q>"));
    };
    QCOMPARE(in("<max>10</max><after>x</after>")->after, u"x"_s);
    QVERIFY(in("<max>10</max><before/>")->last);
    QVERIFY(!in("<before>x</before>")->last);
    QCOMPARE(in("<max>0</max>")->max, std::optional(0));
    QVERIFY(!in("<max>-1</max>"));
    QVERIFY(!in("<max>many</max>"));
    QVERIFY(!PageRequest::in(*xml::parse("<q/>")));
    const PageAnswer answer{u"a"_s, u"c"_s, 0, 7};
    QCOMPARE(xml::serialise(answer.toElement()),
        "<set xmlns='http://jabber.org/protocol/rsm'><first index='0'>a</first><last>c</last><count>7</count></set>");
}

void DataFormTest::pagesOfAList()
{
    using Place = std::optional<std::pair<qsizetype, qsizetype>>;
    const auto page = [](const PageRequest& wanted) {
        return pageIn(wanted, 5, 2, [](qsizetype at) { return QString(QChar(0x61 + int(at))); });
    };
    QCOMPARE(page({}), Place({0, 2}));
    QCOMPARE(page({.max = 1}), Place({0, 1}));
    QCOMPARE(page({.max = 100}), Place({0, 2})); // never more than what is the most
    QCOMPARE(page({.max = 0}), Place({0, 0}));
    QCOMPARE(page({.after = u"b"_s}), Place({2, 4}));
    QCOMPARE(page({.after = u"e"_s}), Place({5, 5}));
    QCOMPARE(page({.before = u"d"_s}), Place({1, 3}));
    QCOMPARE(page({.last = true}), Place({3, 5}));
    QCOMPARE(page({.index = 4}), Place({4, 5}));
    QCOMPARE(page({.index = 40}), Place({5, 5}));
    QCOMPARE(page({.after = u"c"_s, .before = u"b"_s}), Place({1, 1})); // the wrong way round: nothing lies between
    QCOMPARE(page({.after = u"gone"_s}), Place());
    QCOMPARE(page({.before = u"gone"_s}), Place());
}

QTEST_APPLESS_MAIN(DataFormTest)
#include "tst_dataform.moc"
