#pragma once

#include <QString>

struct pg_conn;
struct pg_result;
struct pg_cancel;

namespace everyport {

/// What is called of libpq's public interface, version 5 (libpq-fe.h), by libpq's own names. It is loaded when it is
/// first asked for: it brings some twenty libraries with it, and most people keep all in a file.
struct Libpq {
    struct Option { ///< PQconninfoOption
        char* keyword;
        char* environment;
        char* compiled;
        char* value;
        char* label;
        char* shown;
        int shownSize;
    };
    struct Notify { ///< PGnotify
        char* channel;
        int backend;
        char* payload;
        Notify* next;
    };
    enum Connecting { Failed = 0, Reading = 1, Writing = 2, Connected = 3 };      ///< PostgresPollingStatusType
    enum Status { CommandOk = 1, TuplesOk = 2, FatalError = 7, SingleTuple = 9 }; ///< ExecStatusType
    enum Transaction { InError = 3, Unknown = 4 };                                ///< PGTransactionStatusType
    enum Verbosity { DefaultErrors = 1, VerboseErrors = 2 };                      ///< PGVerbosity
    static constexpr int connectionOk = 0;                                        ///< ConnStatusType
    static constexpr int connectionBad = 1;
    static constexpr int stateField = 'C'; ///< PG_DIAG_SQLSTATE
    static constexpr int wordsField = 'M'; ///< PG_DIAG_MESSAGE_PRIMARY

    bool isThere = false; ///< Else nothing of what follows.
    QString trouble = {};

    Option* (*PQconninfoParse)(const char* text, char** error) = nullptr;
    void (*PQconninfoFree)(Option* options) = nullptr;
    void (*PQfreemem)(void* memory) = nullptr;

    Option* (*PQconninfo)(pg_conn* connection) = nullptr;
    pg_conn* (*PQconnectStartParams)(const char* const* keys, const char* const* values, int expands) = nullptr;
    int (*PQconnectPoll)(pg_conn* connection) = nullptr;
    void (*PQfinish)(pg_conn* connection) = nullptr;
    int (*PQstatus)(const pg_conn* connection) = nullptr;
    int (*PQtransactionStatus)(const pg_conn* connection) = nullptr;
    int (*PQserverVersion)(const pg_conn* connection) = nullptr;
    int (*PQsocket)(const pg_conn* connection) = nullptr;
    char* (*PQerrorMessage)(const pg_conn* connection) = nullptr;
    int (*PQconnectionNeedsPassword)(const pg_conn* connection) = nullptr;
    int (*PQsetErrorVerbosity)(pg_conn* connection, int verbosity) = nullptr;
    void (*(*PQsetNoticeProcessor)(pg_conn* connection, void (*processor)(void*, const char*), void* argument))(
        void*, const char*) = nullptr;

    // What PQexec and PQprepare do waits for as long as it takes.
    int (*PQsetnonblocking)(pg_conn* connection, int is) = nullptr;
    int (*PQflush)(pg_conn* connection) = nullptr;
    int (*PQsendQuery)(pg_conn* connection, const char* sql) = nullptr;
    int (*PQsendPrepare)(
        pg_conn* connection, const char* name, const char* sql, int count, const unsigned* types) = nullptr;
    int (*PQsendDescribePrepared)(pg_conn* connection, const char* name) = nullptr;
    int (*PQsendQueryPrepared)(pg_conn* connection, const char* name, int count, const char* const* values,
        const int* lengths, const int* formats, int resultFormat) = nullptr;
    int (*PQsetSingleRowMode)(pg_conn* connection) = nullptr;
    int (*PQconsumeInput)(pg_conn* connection) = nullptr;
    int (*PQisBusy)(pg_conn* connection) = nullptr;
    pg_result* (*PQgetResult)(pg_conn* connection) = nullptr;
    Notify* (*PQnotifies)(pg_conn* connection) = nullptr;
    pg_cancel* (*PQgetCancel)(pg_conn* connection) = nullptr;
    int (*PQcancel)(pg_cancel* cancel, char* trouble, int size) = nullptr;
    void (*PQfreeCancel)(pg_cancel* cancel) = nullptr;

    void (*PQclear)(pg_result* result) = nullptr;
    int (*PQresultStatus)(const pg_result* result) = nullptr;
    char* (*PQresultErrorMessage)(const pg_result* result) = nullptr;
    char* (*PQresultErrorField)(const pg_result* result, int field) = nullptr;
    char* (*PQcmdTuples)(pg_result* result) = nullptr;
    int (*PQntuples)(const pg_result* result) = nullptr;
    int (*PQnfields)(const pg_result* result) = nullptr;
    int (*PQnparams)(const pg_result* result) = nullptr;
    unsigned (*PQparamtype)(const pg_result* result, int place) = nullptr;
    unsigned (*PQftype)(const pg_result* result, int column) = nullptr;
    char* (*PQfname)(const pg_result* result, int column) = nullptr;
    char* (*PQgetvalue)(const pg_result* result, int row, int column) = nullptr;
    int (*PQgetlength)(const pg_result* result, int row, int column) = nullptr;
    int (*PQgetisnull)(const pg_result* result, int row, int column) = nullptr;
};

const Libpq& libpq(); ///< Any thread.

} // namespace everyport
