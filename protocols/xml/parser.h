#pragma once

#include <memory>

#include <QByteArray>
#include <QByteArrayView>

struct XML_ParserStruct;

namespace everyport::xml {

/// What an expat parser tells; each may ask it to stop.
struct ParserEvents {
    virtual ~ParserEvents() = default;
    virtual void tagOpened(const char* expandedName, const char** attributes) = 0;
    /// Before `tagOpened` of the element that declares it; `prefix` null: for names without one, `uri` null: for none
    /// any more.
    virtual void namespaceDeclared(const char* prefix, const char* uri)
    {
        Q_UNUSED(prefix)
        Q_UNUSED(uri)
    }
    virtual void tagClosed() = 0;
    virtual void textRead(const char* bytes, int length) = 0;
    virtual void forbiddenRead(const char* what) = 0; ///< "comment", "processing instruction", "DTD".
    virtual void encodingNamed(const char* encoding) = 0;
};

/// An expat parser set up as a stream needs it: UTF-8 only, namespaces resolved, entities never expanded,
/// answering as soon as a tag is complete. Used ones are kept for the next who asks, a few a thread; one that was left
/// inside a stream's start tag goes on in any stream that begins with the same.
class Parser {
public:
    enum class Outcome { Consumed, Stopped, Failed };

    /// `inside`: a start tag that has been read, and is not told again. Empty: the beginning of a document.
    explicit Parser(ParserEvents& events, const QByteArray& inside = {});
    ~Parser();
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    Outcome feed(QByteArrayView bytes, bool last = false);
    Outcome resume();
    void stop(); ///< From inside an event: feed() returns Stopped; resume() goes on.
    /// Before it is let go of: all that was fed is understood, and nothing but `startTag` is open.
    void leaveInside(const QByteArray& startTag) { m_kept.inside = startTag; }
    qint64 eventStart() const; ///< Byte offset of the running event in what was fed.
    qint64 eventEnd() const;
    /// After Failed: the stream error condition that fits (RFC 6120 §4.9.3), and what expat says.
    const char* failureCondition() const;
    const char* failureText() const;

    struct Free {
        void operator()(XML_ParserStruct* parser) const;
    };
    struct Kept {
        std::unique_ptr<XML_ParserStruct, Free> parser = {};
        QByteArray inside = {}; ///< Where it was left; empty: anywhere.
        qint64 fed = 0;         ///< Bytes since it was new or reset.
    };

private:
    static Kept take(const QByteArray& inside);

    Kept m_kept;
    qint64 m_begin; // of what its user feeds
};

} // namespace everyport::xml
