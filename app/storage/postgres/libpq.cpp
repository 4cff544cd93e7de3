#include "app/storage/postgres/libpq.h"

#include <QLibrary>

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

template <typename Function>
bool resolve(QLibrary& library, const char* name, Function& function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function;
}

bool resolveAll(QLibrary& library, Libpq& pq)
{
    return resolve(library, "PQconninfoParse", pq.PQconninfoParse)
        && resolve(library, "PQconninfoFree", pq.PQconninfoFree) && resolve(library, "PQfreemem", pq.PQfreemem)
        && resolve(library, "PQconninfo", pq.PQconninfo)
        && resolve(library, "PQconnectStartParams", pq.PQconnectStartParams)
        && resolve(library, "PQconnectPoll", pq.PQconnectPoll) && resolve(library, "PQfinish", pq.PQfinish)
        && resolve(library, "PQstatus", pq.PQstatus) && resolve(library, "PQtransactionStatus", pq.PQtransactionStatus)
        && resolve(library, "PQserverVersion", pq.PQserverVersion) && resolve(library, "PQsocket", pq.PQsocket)
        && resolve(library, "PQerrorMessage", pq.PQerrorMessage)
        && resolve(library, "PQconnectionNeedsPassword", pq.PQconnectionNeedsPassword)
        && resolve(library, "PQsetErrorVerbosity", pq.PQsetErrorVerbosity)
        && resolve(library, "PQsetNoticeProcessor", pq.PQsetNoticeProcessor)
        && resolve(library, "PQsetnonblocking", pq.PQsetnonblocking) && resolve(library, "PQflush", pq.PQflush)
        && resolve(library, "PQsendQuery", pq.PQsendQuery) && resolve(library, "PQsendPrepare", pq.PQsendPrepare)
        && resolve(library, "PQsendDescribePrepared", pq.PQsendDescribePrepared)
        && resolve(library, "PQsendQueryPrepared", pq.PQsendQueryPrepared)
        && resolve(library, "PQnotifies", pq.PQnotifies)
        && resolve(library, "PQsetSingleRowMode", pq.PQsetSingleRowMode)
        && resolve(library, "PQconsumeInput", pq.PQconsumeInput) && resolve(library, "PQisBusy", pq.PQisBusy)
        && resolve(library, "PQgetResult", pq.PQgetResult) && resolve(library, "PQgetCancel", pq.PQgetCancel)
        && resolve(library, "PQcancel", pq.PQcancel) && resolve(library, "PQfreeCancel", pq.PQfreeCancel)
        && resolve(library, "PQclear", pq.PQclear) && resolve(library, "PQresultStatus", pq.PQresultStatus)
        && resolve(library, "PQresultErrorMessage", pq.PQresultErrorMessage)
        && resolve(library, "PQresultErrorField", pq.PQresultErrorField)
        && resolve(library, "PQcmdTuples", pq.PQcmdTuples) && resolve(library, "PQntuples", pq.PQntuples)
        && resolve(library, "PQnfields", pq.PQnfields) && resolve(library, "PQnparams", pq.PQnparams)
        && resolve(library, "PQparamtype", pq.PQparamtype) && resolve(library, "PQftype", pq.PQftype)
        && resolve(library, "PQfname", pq.PQfname) && resolve(library, "PQgetvalue", pq.PQgetvalue)
        && resolve(library, "PQgetlength", pq.PQgetlength) && resolve(library, "PQgetisnull", pq.PQgetisnull);
}

Libpq load()
{
    Libpq pq;
    QLibrary library;
    library.setFileNameAndVersion(u"pq"_s, 5);
    library.setLoadHints(QLibrary::PreventUnloadHint);
    pq.isThere = library.load() && resolveAll(library, pq);
    if (!pq.isThere)
        pq.trouble = library.errorString();
    return pq;
}

} // namespace

const Libpq& libpq()
{
    static const Libpq loaded = load();
    return loaded;
}

} // namespace everyport
