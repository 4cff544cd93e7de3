#pragma once

#include <memory>

#include <QByteArrayView>

struct XML_ParserStruct;

namespace everyport::xml {

/// What an expat parser tells; each may ask it to stop.
struct ParserEvents {
    virtual ~ParserEvents() = default;
    virtual void tagOpened(const char* expandedName, const char** attributes) = 0;
    virtual void tagClosed() = 0;
    virtual void textRead(const char* bytes, int length) = 0;
    virtual void forbiddenRead(const char* what) = 0; ///< "comment", "processing instruction", "DTD".
    virtual void encodingNamed(const char* encoding) = 0;
};

/// An expat parser set up as a stream needs it: UTF-8 only, namespaces resolved, entities never expanded,
/// answering as soon as a tag is complete. Used ones are kept for the next who asks, a few a thread.
class Parser {
public:
    enum class Outcome { Consumed, Stopped, Failed };

    explicit Parser(ParserEvents& events);
    ~Parser();
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    Outcome feed(QByteArrayView bytes, bool last = false);
    Outcome resume();
    void stop();       ///< From inside an event: feed() returns Stopped; resume() goes on.
    qint64 eventStart() const; ///< Byte offset of the running event since the parser was made.
    qint64 eventEnd() const;
    /// After Failed: the stream error condition that fits (RFC 6120 §4.9.3), and what expat says.
    const char* failureCondition() const;
    const char* failureText() const;

    struct Free {
        void operator()(XML_ParserStruct* parser) const;
    };
    using Handle = std::unique_ptr<XML_ParserStruct, Free>;

private:
    Handle m_parser;
};

} // namespace everyport::xml
