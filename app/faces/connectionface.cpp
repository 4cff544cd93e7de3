#include "app/faces/connectionface.h"

#include "netcore/transport/transport.h"

using namespace Qt::StringLiterals;

namespace everyport::faces {

QString ConnectionFace::state() const
{
    switch (m_record->state) {
    case ConnectionRecord::State::Connecting: return u"connecting"_s;
    case ConnectionRecord::State::Open: return u"open"_s;
    case ConnectionRecord::State::Closing: return u"closing"_s;
    case ConnectionRecord::State::Closed: break;
    }
    return u"closed"_s;
}

void ConnectionFace::close()
{
    if (m_record->transport)
        m_record->transport->loseConnection();
}

} // namespace everyport::faces
