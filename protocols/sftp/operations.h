#pragma once

#include <map>
#include <memory>

#include "protocols/sftp/files.h"

namespace everyport::sftp {

/// What the requests of one client do: each is carried out on its `Files`, or on what it has open there, and becomes
/// the packet that answers it. The handles are given out here. Whoever asks minds the order: what is under way about a
/// handle is over before that handle is closed. An error of the files is an answer, too; what is given is an Error only
/// where no packet can be made. A part of its server, whose Tasks must not outlive it; loop's thread.
class Operations {
public:
    using Answer = Task<Result<QByteArray>>; ///< A packet.

    Operations(std::unique_ptr<Files> files, qsizetype mostHandles);
    ~Operations();

    Answer perform(Request request);
    void closeAll(); ///< Whoever had them open has gone.

private:
    using Method = Answer (Operations::*)(Request);
    struct ByType {
        Type type;
        Method method;
    };
    struct ByName {
        const char* name;
        Method method;
    };
    static const ByType s_methods[];
    static const ByName s_extensions[];

    static Method methodOf(const Request& request);
    OpenFile* fileOf(const Request& request) const;
    Result<QByteArray> keep(quint32 id, std::unique_ptr<OpenFile> file);

    // What is about a handle, or makes one: handleoperations.cpp.
    Answer open(Request request);
    Answer openFolder(Request request);
    Answer close(Request request);
    Answer read(Request request);
    Answer write(Request request);
    Answer list(Request request);
    Answer fileAttributes(Request request);
    Answer changeFile(Request request);
    Answer sync(Request request);
    Answer fileVolume(Request request);

    // What names a path: pathoperations.cpp.
    Answer attributes(Request request);
    Answer change(Request request);
    Answer remove(Request request);
    Answer makeFolder(Request request);
    Answer removeFolder(Request request);
    Answer realPath(Request request);
    Answer rename(Request request);
    Answer readLink(Request request);
    Answer makeLink(Request request);
    Answer makeHardLink(Request request);
    Answer volume(Request request);

    Answer limits(Request request);
    Answer unsupported(Request request);

    std::unique_ptr<Files> m_files;
    qsizetype m_mostHandles;
    std::map<QByteArray, std::unique_ptr<OpenFile>> m_handles;
    quint64 m_lastHandle = 0;
};

} // namespace everyport::sftp
