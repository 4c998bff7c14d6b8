#ifndef NO_CURL_H
#define NO_CURL_H

/// The preview's HTTP library can also forward requests to other hosts, through Foundation and
/// libcurl. Restday never does. With these in libcurl's place the program is whole without it, and
/// cannot reach another host: every session ends before it begins.
void restday_has_no_curl(void);

#endif
