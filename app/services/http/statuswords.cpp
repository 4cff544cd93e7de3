#include "app/services/http/statuswords.h"

#include "app/services/http/votes/page/pagewords.h"

using namespace Qt::StringLiterals;

static void openWords()
{
    Q_INIT_RESOURCE(web); // outside of any namespace, or the linker looks in the wrong place
}

namespace everyport {

const polls::WordTable& statusWords(const QByteArrayList& acceptLanguage)
{
    static const PageWords all(openWords, u":/web/status"_s);
    return all.in(acceptLanguage);
}

} // namespace everyport
