#include "app/services/http/events/hostwish.h"

#include <QMap>

#include "protocols/http/messages/target.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using Do = HostWish::Do;

constexpr qsizetype longestReason = 200;

std::optional<Do> doFrom(const QString& word)
{
    static const QMap<QString, Do> all{{u"next"_s, Do::Next}, {u"back"_s, Do::Back}, {u"to"_s, Do::To},
        {u"open"_s, Do::Open}, {u"close"_s, Do::Close}, {u"hide"_s, Do::Hide}, {u"show"_s, Do::Show},
        {u"wall"_s, Do::Wall}, {u"earlier"_s, Do::Earlier}, {u"later"_s, Do::Later}, {u"void"_s, Do::Void},
        {u"undo"_s, Do::Undo}, {u"reveal"_s, Do::Reveal}, {u"conceal"_s, Do::Conceal}};
    const auto found = all.find(word);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

/// "CARD/NUMBER", or a card alone. False for what makes no sense.
bool readVote(HostWish& wish)
{
    const auto stroke = wish.of.lastIndexOf(u'/');
    if (stroke < 0)
        return true;
    bool isNumber = false;
    wish.vote = QStringView(wish.of).sliced(stroke + 1).toLongLong(&isNumber);
    wish.of.truncate(stroke);
    return isNumber;
}

} // namespace

std::optional<HostWish> HostWish::from(const http::Request& request)
{
    const http::Target form{.query = request.body};
    const auto pressed = form.parameter(u"do"_s);
    const auto what = doFrom(pressed.section(u':', 0, 0));
    if (!what)
        return {};
    HostWish wish{.what = *what, .of = pressed.section(u':', 1), .poll = form.parameter(u"poll"_s)};
    wish.why = form.parameter(u"why"_s).simplified().left(longestReason);
    bool isNumber = false;
    const auto moves = form.parameter(u"moves"_s).toLongLong(&isNumber);
    if (isNumber)
        wish.moves = moves;
    const auto round = form.parameter(u"round"_s).toInt(&isNumber);
    if (isNumber)
        wish.round = round;
    if (wish.what == Do::Void && !readVote(wish))
        return {};
    if (wish.what == Do::Wall) {
        const auto wall = events::wallFromName(wish.of);
        if (!wall)
            return {};
        wish.wall = *wall;
    }
    return wish;
}

events::Right HostWish::right() const
{
    using events::Right;
    switch (what) {
    case Do::Next:
    case Do::Back:
    case Do::Undo:
    case Do::To: return Right::Step;
    case Do::Open:
    case Do::Close: return Right::Voting;
    case Do::Hide:
    case Do::Show: return Right::Results;
    case Do::Wall: return Right::Wall;
    case Do::Void: return Right::Void;
    case Do::Reveal:
    case Do::Conceal: return Right::Moderate;
    case Do::Earlier:
    case Do::Later: break;
    }
    return Right::Arrange;
}

} // namespace everyport
