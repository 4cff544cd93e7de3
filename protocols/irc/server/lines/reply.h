#pragma once

#include <QByteArray>

#include "protocols/irc/numerics.h"
#include "protocols/irc/server/lines/line.h"

namespace everyport::ircd {

using irc::Numeric;

/// One of the server's own answers, before it is written for somebody. Points to what its maker has.
struct Reply {
    QByteArrayView command;          ///< Or a numeric, with what else comes before the parameters.
    bool isAddressed = false;        ///< The nick of who it is for comes first.
    Parameters middle = {};          ///< What clients wrote may be among them: only as one word each.
    QByteArrayView list = {};        ///< Parameters as they are, with spaces between.
    const QByteArrayView* text = {}; ///< The last parameter, behind a colon; null: there is none.

    /// ":server COMMAND nick …" with CR LF, cut between characters where it is too long.
    void appendTo(QByteArray& out, QByteArrayView server, QByteArrayView nick) const;
};

/// The words in which the server answers one client: numerics (RFC 2812 §5), standard replies (IRCv3) and notices.
/// Whoever inherits writes them out.
class Replies {
public:
    void reply(Numeric numeric, Parameters middle, QByteArrayView text);
    void reply(Numeric numeric, Parameters middle);
    /// Parameters as they are, with spaces between.
    void replyList(Numeric numeric, QByteArrayView parameters, QByteArrayView text);
    void replyList(Numeric numeric, QByteArrayView parameters);
    /// From the server, without the nick in front.
    void tell(QByteArrayView command, Parameters middle, QByteArrayView text);
    void tell(QByteArrayView command, Parameters middle);
    /// Standard reply FAIL.
    void fail(QByteArrayView command, QByteArrayView code, Parameters context, QByteArrayView text);
    void warn(QByteArrayView command, QByteArrayView code, Parameters context, QByteArrayView text);
    void note(QByteArrayView command, QByteArrayView code, Parameters context, QByteArrayView text);
    void notice(QByteArrayView text);

protected:
    ~Replies() = default;

private:
    virtual void writeReply(const Reply& reply) = 0;
    void writeStandard(
        QByteArrayView kind, QByteArrayView command, QByteArrayView code, Parameters context, QByteArrayView text);
};

} // namespace everyport::ircd
