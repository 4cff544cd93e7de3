#include "app/services/simple/simplekinds.h"

#include "protocols/simple/onceanswer.h"

namespace everyport {

SimpleParts partsThatSay(std::function<QByteArray()> say)
{
    SimpleParts parts;
    parts.connection = [say] { return std::make_unique<simple::OnceAnswer>(say); };
    parts.datagram = [say](QByteArrayView, qsizetype room) {
        auto answer = say();
        return answer.size() > room ? QByteArray() : answer;
    };
    return parts;
}

} // namespace everyport
