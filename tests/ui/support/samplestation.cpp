#include "tests/ui/support/samplestation.h"

#include <algorithm>

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/devices/deviceregistry.h"
#include "app/polls/pollregistry.h"
#include "app/services/servicetypes.h"
#include "app/storage/database.h"
#include "app/storage/query.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

namespace {

struct SamplePoll {
    QString id;
    QString event;
    QString question;
    QStringList answers;
    QList<int> counts;
    int minutes;
    Poll::State state;
};

QList<int> fallingCounts(int answers)
{
    QList<int> counts;
    for (int i = 0; i < answers; ++i)
        counts.append(qMax(3, 148 - i * 9 + (i > 12 ? (i - 12) * 7 : 0)));
    std::sort(counts.rbegin(), counts.rend());
    return counts;
}

QStringList stalls()
{
    return u"Ice Cream Vito|River Sauna|Cheese Cellar|Jam Society|Rowing Club|Cider Yard|Kite Workshop|Seed Exchange|Clockmaker Lund|"
           "Knitting Circle|Sewing Room|Coffee Van Mo|Lantern Makers|Soap Kitchen|Corner Greens|Leather Ost|Tea House Mei|Crêpes Amélie|"
           "Library Stand|Town Archive|Dumpling Lane|Maple Toys|Wool Barn|Elder Garden|Music School|Wren Bakery|Falafel Nour|Noodle Bar Lin|"
           "Zither Quartet|Fire Brigade|Oak & Iron|Almondtown Home Guard|First Aid Club|Old Bikes|Bakehouse No. 9|Fish from Sund|"
           "Pancake Scouts|Bee & Barley|Flower Cart|Paper & Ink|Blue Door Books|Glass by Rosa|Pottery Kiln|Boat Rental Finn|Goat Farm Hill|"
           "Puppet Stage|Candles by Ida|Herb Circle|Pumpkin Farm|Carpenter Holm"_s.split(u'|');
}

QList<SamplePoll> samplePolls()
{
    const QString day = u"Citizens' day"_s, council = u"Council evening, 12 June"_s, school = u"School"_s,
                  library = u"Library"_s;
    const QStringList yesNo = {u"Yes"_s, u"No"_s, u"Abstain"_s};
    return {
        {u"reading"_s, library,
            u"Which of the following twelve books, all of them printed in this town before 1900, is to be read aloud in the great hall on the first Sunday of every month next year?"_s,
            {u"The Complete and Unabridged History of the Harbour Street Brass Band, with an Appendix on Their Uniforms"_s,
                u"A Gardener's Almanac for Cold Valleys"_s,
                u"Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen und andere Wörter"_s, u"Tides"_s},
            {61, 48, 40, 3}, 12, Poll::State::Closed},
        {u"tongues"_s, library, u"איזה ספר נקרא השנה?"_s,
            {u"מסע אל החוף הצפוני"_s, u"كتاب البستان الصغير"_s, u"The Lamp (2nd edition)"_s, u"שירי הנמל 1890–1910"_s},
            {31, 24, 18, 9}, 12, Poll::State::Closed},
        {u"class-trip"_s, school, u"Class trip 8b"_s, {u"Lake"_s, u"Mountains"_s, u"City"_s}, {12, 9, 6}, 14,
            Poll::State::Closed},
        {u"lunch"_s, school, u"Lunch vote"_s, {u"Soup"_s, u"Pizza"_s, u"Salad"_s}, {86, 64, 36}, 20,
            Poll::State::Closed},
        {u"agenda-7"_s, council, u"Agenda item 7, amended"_s, yesNo, {19, 8, 3}, 3, Poll::State::Closed},
        {u"agenda-5"_s, council, u"Agenda item 5"_s, yesNo, {22, 7, 2}, 3, Poll::State::Closed},
        {u"agenda-4"_s, council, u"Agenda item 4"_s, yesNo, {15, 15, 1}, 4, Poll::State::Closed},
        {u"bridge"_s, day, u"Name the new bridge"_s,
            {u"Harbour Bridge"_s, u"Otter Crossing"_s, u"Lena Sund Bridge"_s, u"Long Step"_s}, {310, 274, 141, 88}, 55,
            Poll::State::Closed},
        {u"band"_s, day, u"Which band plays last?"_s,
            {u"The Lamplighters"_s, u"Harbour Street Brass"_s, u"Kofi & the Night Bus"_s,
                u"Großmutters Plattenspieler"_s, u"DJ Ferry"_s},
            {}, 0, Poll::State::Draft},
        {u"stall"_s, day, u"Which stall did you like best?"_s, stalls(), fallingCounts(50), 60, Poll::State::Open},
        {u"town-fund"_s, day, u"Which project gets the 10,000 € town fund?"_s,
            {u"Playground by the river"_s, u"Trees on Market Square"_s, u"Bike shelter at the station"_s,
                u"Open-air cinema"_s, u"Library open on Sundays"_s},
            {412, 356, 221, 138, 77}, 42, Poll::State::Open},
    };
}

ServiceWish wish(const ServiceTypes& types, const QString& type, const QMap<QString, QVariant>& values)
{
    for (const auto& candidate : types) {
        if (candidate->name() == type)
            return {type, checkOptions(candidate->options(), values).valueOr(OptionValues(candidate->options()))};
    }
    return {};
}

} // namespace

SampleStation::SampleStation(Reactor& reactor, Services services, const QString& systemBus) : m_reactor(reactor)
{
    m_taken.listen(QHostAddress::LocalHost);
    auto types = makeServiceTypes();
    StationSettings settings;
    settings.dataFolder = m_folder.path() + u"/data"_s;
    settings.configFolder = m_folder.path() + u"/config"_s;
    settings.readsConfig = false;
    settings.systemBus = systemBus;
    if (services == Services::None) {
        m_station = std::make_unique<Station>(reactor, settings, std::move(types));
        return;
    }
    settings.services = {wish(types, u"http"_s, {{u"listen"_s, QStringList{u"tcp:0"_s}}})};
    const bool hasXmpp = std::any_of(
        types.begin(), types.end(), [](const auto& type) { return type->name() == "xmpp"_L1; });
    if (hasXmpp)
        settings.services.append(
            wish(types, u"xmpp"_s, {{u"listen"_s, QStringList{u"tcp:0"_s}}, {u"domain"_s, u"localhost"_s}}));
    settings.services.append(wish(
        types, u"http"_s, {{u"listen"_s, QStringList{u"tcp:%1:interface=127.0.0.1"_s.arg(m_taken.serverPort())}}}));
    m_station = std::make_unique<Station>(reactor, settings, std::move(types));
}

SampleStation::~SampleStation() = default;

Task<Result<Done>> SampleStation::start(bool filled)
{
    auto done = co_await m_station->start();
    if (done && filled)
        done = co_await addReaders();
    if (done && filled)
        done = co_await addPolls();
    co_return done;
}

Task<Result<Done>> SampleStation::stop()
{
    auto done = co_await m_station->stop();
    co_return done;
}

Task<Result<Done>> SampleStation::addReaders()
{
    auto& registry = m_station->devices();
    const QStringList places = {
        u"Playground plan"_s, u"Trees plan"_s, u"Bike shelter plan"_s, u"Entrance"_s, u"Second till"_s};
    const QStringList drivers = {u"id12"_s, u"em18"_s, u"rdm6300"_s, u"id12"_s, u"parallax"_s};
    for (int i = 0; i < places.size(); ++i) {
        auto id = co_await registry.addSimulated(u"Reader %1"_s.arg(i + 1), drivers[i]);
        if (!id)
            co_return id.error();
        m_readers.append(*id);
        auto placed = co_await registry.setPlace(*id, places[i]);
        if (!placed)
            co_return placed;
    }
    devices::NewDevice gone;
    gone.name = u"Reader 6"_s;
    gone.endpoint = u"serial:/dev/ttyUSB9:baud=9600"_s;
    gone.driver = u"rdm6300"_s;
    gone.place = u"Library"_s;
    auto added = co_await registry.add(gone);
    if (added)
        m_readers.append(*added);
    co_return Done();
}

Task<Result<Done>> SampleStation::addPolls()
{
    auto& registry = m_station->polls();
    for (const SamplePoll& sample : samplePolls()) {
        Poll poll;
        poll.id = sample.id;
        poll.event = sample.event;
        poll.question = sample.question;
        poll.policy.mode = polls::Policy::Mode::Change;
        for (const QString& title : sample.answers) {
            const bool latin = title.front() < QChar(0x250); // only such letters make an id of their own
            poll.answers.append(
                {latin ? polls::slugFrom(title) : u"answer-%1"_s.arg(poll.answers.size() + 1), title, {}});
        }
        const int assigned = sample.id == "band"_L1 ? 2 : sample.id == "town-fund"_L1 ? 5 : 0;
        for (int i = 0; i < assigned; ++i)
            poll.readers.insert(m_readers[i], poll.answers[i].id);
        if (sample.id == "town-fund"_L1)
            poll.readers.insert(m_readers[5], poll.answers[3].id);
        auto saved = co_await registry.save(poll);
        if (!saved)
            co_return saved;
        if (sample.state == Poll::State::Draft)
            continue;
        auto past = co_await addPast(sample.id, sample.counts, sample.minutes, sample.state == Poll::State::Open);
        if (!past)
            co_return past;
    }
    co_return Done();
}

Task<Result<Done>> SampleStation::addPast(QString poll, QList<int> counts, int minutes, bool open)
{
    auto& registry = m_station->polls();
    auto opened = co_await registry.openPoll(poll);
    if (!opened)
        co_return opened;
    // It was opened when its first vote came, not when this program made it.
    const qint64 began = m_reactor.clock().wallMsecs() - qint64(minutes) * 60'000 - 17'000;
    auto moving = m_station->database().write([poll, began](QSqlDatabase& connection) -> Result<Done> {
        auto query = runQuery(connection,
            u"UPDATE polls_log SET at = ?, ordered = ? WHERE kind = 2 AND poll = (SELECT key FROM polls_poll WHERE id = ?)"_s,
            {began, began, poll});
        if (!query)
            return query.error();
        return Done();
    });
    auto moved = co_await std::move(moving);
    if (!moved)
        co_return moved;
    auto exported = co_await registry.exportPage(poll, polls::ExportFormat::Log);
    if (!exported)
        co_return exported.error();
    QStringList answers;
    for (const polls::Answer& answer : registry.find(poll)->answers)
        answers.append(answer.id);
    const auto header = exported->text.first(exported->text.indexOf('\n') + 1);
    const auto log = header + pastVotes(poll, answers, counts, minutes);
    auto merging = registry.mergeLog(poll, log, polls::PollRegistry::Unsealed::Taken);
    const auto merged = co_await std::move(merging);
    if (!merged)
        co_return merged.error();
    if (open)
        co_return Done();
    auto closed = co_await registry.closePoll(poll);
    co_return closed;
}

QByteArray SampleStation::pastVotes(
    const QString& poll, const QStringList& answers, const QList<int>& counts, int minutes)
{
    QList<int> choices;
    for (int answer = 0; answer < counts.size(); ++answer)
        choices.append(QList<int>(counts[answer], answer));
    std::shuffle(choices.begin(), choices.end(), m_random);
    const qint64 now = m_reactor.clock().wallMsecs();
    const qint64 first = now - qint64(minutes) * 60'000;
    QByteArray lines;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const qint64 at = first + (now - 15'000 - first) * (i + 1) / choices.size();
        QString card;
        for (int word = 0; word < 4; ++word)
            card += u"%1"_s.arg(m_random(), 8, 16, QLatin1Char('0'));
        const QJsonObject line{{u"kind"_s, u"tap"_s}, {u"at"_s, at}, {u"order"_s, at}, {u"station"_s, u"town-hall"_s},
            {u"sequence"_s, int(i)}, {u"uuid"_s, u"%1-%2"_s.arg(poll).arg(i)}, {u"card"_s, card},
            {u"reader"_s, m_readers.value(choices[i] % 5, u"reader"_s)}, {u"answer"_s, answers[choices[i]]},
            {u"random"_s, false}};
        lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

void SampleStation::tapSome(int count)
{
    for (int i = 0; i < count; ++i) {
        const QString reader = m_readers[std::array{0, 1, 0, 2, 0, 1, 4, 3}[size_t(i) % 8]];
        const auto tapped = m_station->devices().tap(
            reader, u"2A04C35A%1"_s.arg(++m_cards, 2, 16, QLatin1Char('0')).toUpper());
        if (!tapped)
            m_station->log().warning(u"sample"_s, tapped.error());
    }
}

} // namespace everyport::ui
